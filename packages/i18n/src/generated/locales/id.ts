// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Indonesian. */
const catalog: Catalog<"id"> = {
  locale: "id",
  name: "Indonesia",
  direction: "ltr",
  messages: {
    "400": {
      title: "Permintaan tidak valid",
      description: "Permintaan tidak valid sehingga server tidak menjalankannya",
    },
    "401": {
      title: "Belum terautentikasi",
      description: "Klien harus membuktikan identitasnya dengan kredensial yang valid sebelum dapat mengakses sumber daya yang diminta",
    },
    "402": {
      title: "Pembayaran diperlukan",
      description: "Pembayaran diperlukan sebelum server menjalankan permintaan ini",
    },
    "403": {
      title: "Akses ditolak",
      description: "Server memahami permintaan ini, tetapi menolak menjalankannya",
    },
    "404": {
      title: "Tidak ditemukan",
      description: "Server tidak menemukan sumber daya yang diminta atau tidak ingin mengungkapkan keberadaan sumber daya itu",
    },
    "405": {
      title: "Metode tidak diizinkan",
      description: "Sumber daya yang diminta tidak mendukung metode dalam permintaan ini",
    },
    "406": {
      title: "Tidak ada bentuk yang dapat diterima",
      description: "Sumber daya yang diminta tidak tersedia dalam bentuk apa pun yang diterima klien",
    },
    "407": {
      title: "Autentikasi proksi diperlukan",
      description: "Klien harus mengautentikasi diri ke proksi sebelum permintaan dapat diteruskan",
    },
    "408": {
      title: "Waktu tunggu permintaan habis",
      description: "Server berhenti menunggu karena permintaan lengkap tidak tiba tepat waktu",
    },
    "409": {
      title: "Konflik",
      description: "Permintaan bertentangan dengan keadaan sumber daya saat ini",
    },
    "410": {
      title: "Tidak tersedia lagi",
      description: "Sumber daya ini sudah tidak tersedia lagi, kemungkinan besar untuk selamanya",
    },
    "411": {
      title: "Panjang konten diperlukan",
      description: "Server tidak memproses permintaan ini kecuali klien menyebutkan panjang kontennya",
    },
    "412": {
      title: "Prasyarat tidak terpenuhi",
      description: "Permintaan tidak dijalankan karena syarat yang ditetapkan klien tidak terpenuhi",
    },
    "413": {
      title: "Konten terlalu besar",
      description: "Konten permintaan terlalu besar bagi server",
    },
    "414": {
      title: "URI terlalu panjang",
      description: "Alamat dalam permintaan lebih panjang daripada yang diterima server",
    },
    "415": {
      title: "Jenis media tidak didukung",
      description: "Konten menggunakan format yang tidak didukung sumber daya untuk metode ini",
    },
    "416": {
      title: "Rentang yang diminta tidak dapat dikirim",
      description: "Rentang byte yang diminta dari sumber daya tidak dapat dikirimkan",
    },
    "417": {
      title: "Ekspektasi tidak terpenuhi",
      description: "Server tidak dapat memenuhi ekspektasi yang dinyatakan klien dalam bidang header Expect",
    },
    "418": {
      title: "Saya sebuah teko teh",
      description: "Teko teh tidak bisa menyeduh kopi",
    },
    "421": {
      title: "Permintaan salah alamat",
      description: "Permintaan sampai ke server yang tidak menyediakan sumber daya yang diminta melalui koneksi ini",
    },
    "422": {
      title: "Konten tidak dapat diproses",
      description: "Struktur konten sudah benar, tetapi konten itu tidak dapat diproses karena kesalahan semantik",
    },
    "423": {
      title: "Terkunci",
      description: "Sumber daya ini sedang terkunci",
    },
    "424": {
      title: "Dependensi gagal",
      description: "Permintaan tidak dijalankan karena bergantung pada tindakan yang gagal",
    },
    "425": {
      title: "Terlalu dini",
      description: "Server tidak memproses permintaan ini karena permintaan itu mungkin hasil pengiriman ulang, dan klien sebaiknya mengirimnya lagi setelah handshake TLS",
    },
    "426": {
      title: "Peningkatan protokol diperlukan",
      description: "Klien harus beralih ke protokol lain sebelum server menangani permintaan ini",
    },
    "428": {
      title: "Permintaan bersyarat diperlukan",
      description: "Server hanya menangani permintaan ini jika klien menyertakan syarat, misalnya dengan If-Match",
    },
    "429": {
      title: "Terlalu banyak permintaan",
      description: "Klien mengirim terlalu banyak permintaan dalam jangka waktu tertentu dan sebaiknya menunggu sebelum mengirim permintaan lagi",
    },
    "431": {
      title: "Bidang header permintaan terlalu besar",
      description: "Salah satu bidang header permintaan terlalu besar, atau ukuran gabungan semuanya terlalu besar",
    },
    "451": {
      title: "Tidak tersedia karena alasan hukum",
      description: "Permintaan ditolak karena alasan hukum",
    },
    "iis-440": {
      title: "Sesi login kedaluwarsa",
      description: "Sesi klien telah kedaluwarsa atau tidak valid sehingga pengguna harus login lagi",
    },
    "nginx-444": {
      title: "Tidak ada respons",
      description: "Kode internal ini memerintahkan server untuk segera menutup koneksi tanpa mengirim apa pun kepada klien",
    },
    "iis-449": {
      title: "Coba lagi dengan informasi tambahan",
      description: "Permintaan tidak dapat dijalankan sebelum klien mengulanginya dengan informasi yang diminta server",
    },
    "iis-451": {
      title: "Pengalihan ke server lain",
      description: "Klien dialihkan ke server lain karena server ini tidak dapat menjangkau kotak surat pengguna atau menjangkaunya dengan kurang efisien",
    },
    "nginx-494": {
      title: "Header permintaan atau cookie terlalu besar",
      description: "Klien mengirim bidang header yang terlalu banyak atau terlalu besar, dan nginx secara default menjawabnya dengan kode status 400",
    },
    "nginx-495": {
      title: "Kesalahan sertifikat SSL",
      description: "Sertifikat klien tidak lolos verifikasi, dan nginx secara default menjawabnya dengan kode status 400",
    },
    "nginx-496": {
      title: "Sertifikat SSL diperlukan",
      description: "Klien tidak mengirim sertifikat SSL yang diwajibkan, dan nginx secara default menjawabnya dengan kode status 400",
    },
    "nginx-497": {
      title: "Permintaan HTTP dikirim ke port HTTPS",
      description: "Permintaan HTTP tanpa enkripsi dikirim ke port HTTPS, dan nginx secara default menjawabnya dengan kode status 400",
    },
    "nginx-499": {
      title: "Klien menutup koneksi",
      description: "Klien menutup koneksi sebelum server sempat mengirim respons",
    },
    "laravel-419": {
      title: "Halaman kedaluwarsa",
      description: "Token keamanan formulir tidak ada atau telah kedaluwarsa sehingga pengguna harus memuat ulang halaman",
    },
    "twitter-420": {
      title: "Tenang dulu",
      description: "Klien mengirim lebih banyak permintaan daripada yang diizinkan oleh batas",
    },
    "shopify-430": {
      title: "Ditolak karena alasan keamanan",
      description: "Permintaan ditolak karena tampak seperti serangan",
    },
    "shopline-433": {
      title: "Permintaan diblokir",
      description: "Permintaan diblokir karena tampak seperti serangan atau berasal dari alamat IP yang diblokir",
    },
    "shopline-434": {
      title: "Batas laju jauh terlampaui",
      description: "Permintaan diblokir karena klien melampaui batas laju pemeriksaan keamanan",
    },
    "shopline-435": {
      title: "Dugaan serangan pembanjiran",
      description: "Permintaan diblokir karena tampak menjadi bagian dari serangan yang membanjiri server dengan permintaan",
    },
    "shopline-436": {
      title: "Pelanggaran kebijakan keamanan",
      description: "Permintaan diblokir karena konten permintaan melanggar kebijakan keamanan",
    },
    "windows-450": {
      title: "Diblokir oleh kontrol orang tua Windows",
      description: "Kontrol orang tua Windows memblokir akses ke halaman yang diminta",
    },
    "exchange-456": {
      title: "Diblokir",
      description: "Akun pengguna diblokir",
    },
    "exchange-457": {
      title: "Kata sandi kedaluwarsa",
      description: "Kata sandi pengguna telah kedaluwarsa",
    },
    "aws-alb-460": {
      title: "Koneksi ditutup terlalu dini",
      description: "Klien menutup koneksi sebelum penyeimbang beban sempat mengirim respons",
    },
    "aws-alb-463": {
      title: "Terlalu banyak alamat yang diteruskan",
      description: "Bidang header X-Forwarded-For dari permintaan berisi lebih dari 30 alamat IP",
    },
    "aws-alb-464": {
      title: "Protokol tidak kompatibel",
      description: "Server di belakang penyeimbang beban tidak mendukung protokol permintaan",
    },
    "esri-498": {
      title: "Token tidak valid",
      description: "Token akses tidak valid atau telah kedaluwarsa",
    },
    "esri-499": {
      title: "Token diperlukan",
      description: "Token akses diperlukan tetapi tidak dikirim",
    },
  },
  serverErrors: {
    any: {
      title: "Kesalahan server",
      description: "Server tidak dapat menjalankan permintaan karena terjadi kesalahan di pihaknya",
    },
    unavailable: {
      title: "Layanan tidak tersedia",
      description: "Server saat ini tidak dapat menjalankan permintaan karena kelebihan beban atau sedang dalam pemeliharaan",
    },
  },
};

export default catalog;
