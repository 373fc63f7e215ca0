// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Malay. */
const catalog: Catalog<"ms"> = {
  locale: "ms",
  name: "Melayu",
  direction: "ltr",
  messages: {
    "400": {
      title: "Permintaan tidak sah",
      description: "Permintaan ini tidak sah, maka pelayan tidak melaksanakannya",
    },
    "401": {
      title: "Identiti belum disahkan",
      description: "Klien perlu mengesahkan identitinya dengan bukti kelayakan yang sah sebelum boleh mengakses sumber yang diminta",
    },
    "402": {
      title: "Bayaran diperlukan",
      description: "Bayaran perlu dibuat sebelum pelayan melaksanakan permintaan ini",
    },
    "403": {
      title: "Akses dilarang",
      description: "Pelayan memahami permintaan ini tetapi enggan melaksanakannya",
    },
    "404": {
      title: "Tidak dijumpai",
      description: "Pelayan tidak menjumpai sumber yang diminta atau tidak mahu mendedahkan kewujudan sumber itu",
    },
    "405": {
      title: "Kaedah tidak dibenarkan",
      description: "Sumber yang diminta tidak menyokong kaedah dalam permintaan ini",
    },
    "406": {
      title: "Tiada bentuk yang boleh diterima",
      description: "Sumber yang diminta tidak tersedia dalam sebarang bentuk yang diterima oleh klien",
    },
    "407": {
      title: "Pengesahan proksi diperlukan",
      description: "Klien perlu menjalani pengesahan dengan proksi sebelum permintaan boleh diteruskan",
    },
    "408": {
      title: "Permintaan tamat masa",
      description: "Pelayan berhenti menunggu kerana permintaan yang lengkap tidak tiba pada masanya",
    },
    "409": {
      title: "Percanggahan",
      description: "Permintaan bercanggah dengan keadaan semasa sumber",
    },
    "410": {
      title: "Tidak lagi tersedia",
      description: "Sumber ini tidak lagi tersedia, kemungkinan besar buat selama-lamanya",
    },
    "411": {
      title: "Panjang kandungan diperlukan",
      description: "Pelayan tidak memproses permintaan ini kecuali jika klien menyatakan panjang kandungannya",
    },
    "412": {
      title: "Prasyarat tidak dipenuhi",
      description: "Permintaan tidak dilaksanakan kerana syarat yang ditetapkan oleh klien tidak dipenuhi",
    },
    "413": {
      title: "Kandungan terlalu besar",
      description: "Kandungan permintaan terlalu besar untuk pelayan",
    },
    "414": {
      title: "URI terlalu panjang",
      description: "Alamat dalam permintaan lebih panjang daripada yang diterima oleh pelayan",
    },
    "415": {
      title: "Jenis media tidak disokong",
      description: "Kandungan menggunakan format yang tidak disokong oleh sumber untuk kaedah ini",
    },
    "416": {
      title: "Julat yang diminta tidak dapat dihantar",
      description: "Julat bait yang diminta daripada sumber tidak dapat dihantar",
    },
    "417": {
      title: "Jangkaan tidak dapat dipenuhi",
      description: "Pelayan tidak dapat memenuhi jangkaan yang dinyatakan oleh klien dalam medan pengepala Expect",
    },
    "418": {
      title: "Saya sebuah teko teh",
      description: "Teko teh tidak boleh membancuh kopi",
    },
    "421": {
      title: "Permintaan tersalah hala",
      description: "Permintaan sampai ke pelayan yang tidak menyediakan sumber yang diminta melalui sambungan ini",
    },
    "422": {
      title: "Kandungan tidak dapat diproses",
      description: "Struktur kandungan betul tetapi kandungan itu tidak dapat diproses kerana ralat semantik",
    },
    "423": {
      title: "Dikunci",
      description: "Sumber ini dikunci",
    },
    "424": {
      title: "Kebergantungan gagal",
      description: "Permintaan tidak dilaksanakan kerana bergantung pada tindakan lain yang telah gagal",
    },
    "425": {
      title: "Terlalu awal",
      description: "Pelayan tidak memproses permintaan ini kerana permintaan itu mungkin penghantaran semula, dan klien sepatutnya menghantarnya lagi selepas jabat tangan TLS",
    },
    "426": {
      title: "Naik taraf protokol diperlukan",
      description: "Klien perlu beralih kepada protokol lain sebelum pelayan mengendalikan permintaan ini",
    },
    "428": {
      title: "Permintaan bersyarat diperlukan",
      description: "Pelayan hanya mengendalikan permintaan ini jika klien menetapkan syarat, contohnya dengan If-Match",
    },
    "429": {
      title: "Terlalu banyak permintaan",
      description: "Klien telah menghantar terlalu banyak permintaan dalam tempoh tertentu dan sepatutnya menunggu sebelum menghantar permintaan lagi",
    },
    "431": {
      title: "Medan pengepala permintaan terlalu besar",
      description: "Salah satu medan pengepala permintaan terlalu besar, atau jumlah saiz kesemuanya terlalu besar",
    },
    "451": {
      title: "Tidak tersedia atas sebab undang-undang",
      description: "Permintaan ditolak atas sebab undang-undang",
    },
    "iis-440": {
      title: "Sesi log masuk tamat tempoh",
      description: "Sesi klien telah tamat tempoh atau tidak sah, maka pengguna perlu log masuk semula",
    },
    "nginx-444": {
      title: "Tiada respons",
      description: "Kod dalaman ini mengarahkan pelayan menutup sambungan serta-merta tanpa menghantar apa-apa kepada klien",
    },
    "iis-449": {
      title: "Cuba lagi dengan maklumat tambahan",
      description: "Permintaan tidak dapat dilaksanakan sehingga klien mengulanginya dengan maklumat yang diminta oleh pelayan",
    },
    "iis-451": {
      title: "Ubah hala ke pelayan lain",
      description: "Klien dihalakan ke pelayan lain kerana pelayan ini tidak dapat mencapai peti mel pengguna atau mencapainya dengan kurang cekap",
    },
    "nginx-494": {
      title: "Pengepala permintaan atau kuki terlalu besar",
      description: "Klien menghantar medan pengepala yang terlalu banyak atau terlalu besar, dan nginx secara lalai membalas dengan kod status 400",
    },
    "nginx-495": {
      title: "Ralat sijil SSL",
      description: "Sijil klien tidak lulus pengesahan, dan nginx secara lalai membalas dengan kod status 400",
    },
    "nginx-496": {
      title: "Sijil SSL diperlukan",
      description: "Klien tidak menghantar sijil SSL yang diwajibkan, dan nginx secara lalai membalas dengan kod status 400",
    },
    "nginx-497": {
      title: "Permintaan HTTP dihantar ke port HTTPS",
      description: "Permintaan HTTP tanpa penyulitan dihantar ke port HTTPS, dan nginx secara lalai membalas dengan kod status 400",
    },
    "nginx-499": {
      title: "Klien menutup sambungan",
      description: "Klien menutup sambungan sebelum pelayan sempat menghantar respons",
    },
    "laravel-419": {
      title: "Halaman tamat tempoh",
      description: "Token keselamatan borang tiada atau telah tamat tempoh, maka pengguna perlu memuatkan semula halaman",
    },
    "twitter-420": {
      title: "Bertenang",
      description: "Klien menghantar lebih banyak permintaan daripada yang dibenarkan oleh had",
    },
    "shopify-430": {
      title: "Ditolak atas sebab keselamatan",
      description: "Permintaan ditolak kerana kelihatan seperti serangan",
    },
    "shopline-433": {
      title: "Permintaan disekat",
      description: "Permintaan disekat kerana kelihatan seperti serangan atau datang daripada alamat IP yang disekat",
    },
    "shopline-434": {
      title: "Had kadar jauh dilampaui",
      description: "Permintaan disekat kerana klien melebihi had kadar pemeriksaan keselamatan",
    },
    "shopline-435": {
      title: "Disyaki serangan banjir",
      description: "Permintaan disekat kerana kelihatan seperti sebahagian daripada serangan yang membanjiri pelayan dengan permintaan",
    },
    "shopline-436": {
      title: "Dasar keselamatan dilanggar",
      description: "Permintaan disekat kerana kandungan permintaan melanggar dasar keselamatan",
    },
    "windows-450": {
      title: "Disekat oleh kawalan ibu bapa Windows",
      description: "Kawalan ibu bapa Windows menyekat akses kepada halaman yang diminta",
    },
    "exchange-456": {
      title: "Disekat",
      description: "Akaun pengguna disekat",
    },
    "exchange-457": {
      title: "Kata laluan tamat tempoh",
      description: "Kata laluan pengguna telah tamat tempoh",
    },
    "aws-alb-460": {
      title: "Sambungan ditutup terlalu awal",
      description: "Klien menutup sambungan sebelum pengimbang beban sempat menghantar respons",
    },
    "aws-alb-463": {
      title: "Terlalu banyak alamat dimajukan",
      description: "Medan pengepala X-Forwarded-For bagi permintaan mengandungi lebih daripada 30 alamat IP",
    },
    "aws-alb-464": {
      title: "Protokol tidak serasi",
      description: "Pelayan di belakang pengimbang beban tidak menyokong protokol permintaan",
    },
    "esri-498": {
      title: "Token tidak sah",
      description: "Token akses tidak sah atau telah tamat tempoh",
    },
    "esri-499": {
      title: "Token diperlukan",
      description: "Token akses diperlukan tetapi tidak dihantar",
    },
  },
  serverErrors: {
    any: {
      title: "Ralat pelayan",
      description: "Pelayan tidak dapat melaksanakan permintaan ini kerana berlaku ralat di pihaknya",
    },
    unavailable: {
      title: "Perkhidmatan tidak tersedia",
      description: "Pelayan tidak dapat melaksanakan permintaan ini buat masa ini kerana terlebih beban atau sedang diselenggara",
    },
  },
};

export default catalog;
