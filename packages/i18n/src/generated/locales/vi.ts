// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Vietnamese. */
const catalog: Catalog<"vi"> = {
  locale: "vi",
  name: "Tiếng Việt",
  direction: "ltr",
  messages: {
    "400": {
      title: "Yêu cầu không hợp lệ",
      description: "Yêu cầu không hợp lệ nên máy chủ không thực hiện",
    },
    "401": {
      title: "Chưa xác thực",
      description: "Máy khách phải chứng minh danh tính bằng thông tin xác thực hợp lệ trước khi truy cập tài nguyên được yêu cầu",
    },
    "402": {
      title: "Cần thanh toán",
      description: "Cần thanh toán trước khi máy chủ thực hiện yêu cầu này",
    },
    "403": {
      title: "Truy cập bị từ chối",
      description: "Máy chủ hiểu yêu cầu nhưng từ chối thực hiện",
    },
    "404": {
      title: "Không tìm thấy",
      description: "Máy chủ không tìm thấy tài nguyên được yêu cầu hoặc không muốn tiết lộ rằng tài nguyên đó tồn tại",
    },
    "405": {
      title: "Phương thức không được phép",
      description: "Tài nguyên được yêu cầu không hỗ trợ phương thức của yêu cầu này",
    },
    "406": {
      title: "Không có dạng nào được chấp nhận",
      description: "Tài nguyên được yêu cầu không có ở bất kỳ dạng nào mà máy khách chấp nhận",
    },
    "407": {
      title: "Cần xác thực với proxy",
      description: "Máy khách phải xác thực với proxy thì yêu cầu mới được chuyển tiếp",
    },
    "408": {
      title: "Hết thời gian chờ yêu cầu",
      description: "Máy chủ ngừng chờ vì không nhận được yêu cầu đầy đủ trong thời gian quy định",
    },
    "409": {
      title: "Xung đột",
      description: "Yêu cầu xung đột với trạng thái hiện tại của tài nguyên",
    },
    "410": {
      title: "Không còn nữa",
      description: "Tài nguyên này không còn nữa, rất có thể là vĩnh viễn",
    },
    "411": {
      title: "Cần độ dài nội dung",
      description: "Máy chủ không xử lý yêu cầu này nếu máy khách không cho biết độ dài nội dung",
    },
    "412": {
      title: "Điều kiện tiên quyết không được đáp ứng",
      description: "Yêu cầu không được thực hiện vì một điều kiện do máy khách đặt ra không được đáp ứng",
    },
    "413": {
      title: "Nội dung quá lớn",
      description: "Nội dung của yêu cầu quá lớn đối với máy chủ",
    },
    "414": {
      title: "URI quá dài",
      description: "Địa chỉ trong yêu cầu dài hơn mức máy chủ chấp nhận",
    },
    "415": {
      title: "Định dạng nội dung không được hỗ trợ",
      description: "Nội dung có định dạng mà tài nguyên không hỗ trợ đối với phương thức này",
    },
    "416": {
      title: "Không thể cung cấp phạm vi được yêu cầu",
      description: "Không thể gửi phạm vi byte được yêu cầu của tài nguyên",
    },
    "417": {
      title: "Không đáp ứng được kỳ vọng",
      description: "Máy chủ không thể đáp ứng kỳ vọng mà máy khách nêu trong trường tiêu đề Expect",
    },
    "418": {
      title: "Tôi là ấm trà",
      description: "Ấm trà không pha được cà phê",
    },
    "421": {
      title: "Yêu cầu gửi nhầm máy chủ",
      description: "Yêu cầu đã đến một máy chủ không cung cấp tài nguyên được yêu cầu qua kết nối này",
    },
    "422": {
      title: "Không thể xử lý nội dung",
      description: "Nội dung đúng cú pháp nhưng không thể xử lý do lỗi ngữ nghĩa",
    },
    "423": {
      title: "Đã bị khóa",
      description: "Tài nguyên này đang bị khóa",
    },
    "424": {
      title: "Thao tác tiên quyết thất bại",
      description: "Yêu cầu không được thực hiện vì một thao tác mà nó phụ thuộc vào đã thất bại",
    },
    "425": {
      title: "Quá sớm",
      description: "Máy chủ không xử lý yêu cầu vì đây có thể là yêu cầu bị phát lại, và máy khách nên gửi lại yêu cầu sau khi bắt tay TLS xong",
    },
    "426": {
      title: "Cần nâng cấp giao thức",
      description: "Máy khách phải chuyển sang giao thức khác thì máy chủ mới xử lý yêu cầu này",
    },
    "428": {
      title: "Yêu cầu phải kèm điều kiện",
      description: "Máy chủ chỉ xử lý yêu cầu nếu máy khách đặt điều kiện cho yêu cầu đó, chẳng hạn bằng If-Match",
    },
    "429": {
      title: "Quá nhiều yêu cầu",
      description: "Máy khách đã gửi quá nhiều yêu cầu trong một khoảng thời gian nhất định và nên chờ trước khi gửi tiếp",
    },
    "431": {
      title: "Trường tiêu đề của yêu cầu quá lớn",
      description: "Một trường tiêu đề của yêu cầu quá lớn hoặc tất cả các trường tiêu đề gộp lại quá lớn",
    },
    "451": {
      title: "Không khả dụng vì lý do pháp lý",
      description: "Yêu cầu bị từ chối vì lý do pháp lý",
    },
    "iis-440": {
      title: "Phiên đăng nhập hết hạn",
      description: "Phiên của máy khách đã hết hạn hoặc không hợp lệ nên người dùng phải đăng nhập lại",
    },
    "nginx-444": {
      title: "Không phản hồi",
      description: "Mã nội bộ này ra lệnh cho máy chủ đóng kết nối ngay mà không gửi gì cho máy khách",
    },
    "iis-449": {
      title: "Thử lại kèm thêm thông tin",
      description: "Yêu cầu chỉ có thể được thực hiện khi máy khách gửi lại yêu cầu kèm thông tin mà máy chủ cần",
    },
    "iis-451": {
      title: "Chuyển hướng sang máy chủ khác",
      description: "Máy khách được chuyển sang máy chủ khác vì máy chủ này không truy cập được hộp thư của người dùng hoặc truy cập kém hiệu quả hơn",
    },
    "nginx-494": {
      title: "Tiêu đề hoặc cookie của yêu cầu quá lớn",
      description: "Máy khách gửi quá nhiều trường tiêu đề hoặc trường tiêu đề quá lớn, và nginx mặc định trả về mã trạng thái 400",
    },
    "nginx-495": {
      title: "Lỗi chứng chỉ SSL",
      description: "Chứng chỉ của máy khách không vượt qua bước xác minh, và nginx mặc định trả về mã trạng thái 400",
    },
    "nginx-496": {
      title: "Cần chứng chỉ SSL",
      description: "Máy khách không gửi chứng chỉ SSL bắt buộc, và nginx mặc định trả về mã trạng thái 400",
    },
    "nginx-497": {
      title: "Yêu cầu HTTP gửi đến cổng HTTPS",
      description: "Một yêu cầu HTTP chưa mã hóa đã được gửi đến cổng HTTPS, và nginx mặc định trả về mã trạng thái 400",
    },
    "nginx-499": {
      title: "Máy khách đóng kết nối",
      description: "Máy khách đã đóng kết nối trước khi máy chủ kịp gửi phản hồi",
    },
    "laravel-419": {
      title: "Trang đã hết hạn",
      description: "Mã thông báo bảo mật của biểu mẫu bị thiếu hoặc đã hết hạn nên người dùng phải tải lại trang",
    },
    "twitter-420": {
      title: "Hãy bình tĩnh",
      description: "Máy khách đã gửi nhiều yêu cầu hơn giới hạn cho phép",
    },
    "shopify-430": {
      title: "Bị từ chối vì lý do bảo mật",
      description: "Yêu cầu bị từ chối vì trông giống một cuộc tấn công",
    },
    "shopline-433": {
      title: "Yêu cầu bị chặn",
      description: "Yêu cầu bị chặn vì trông giống một cuộc tấn công hoặc đến từ địa chỉ IP bị chặn",
    },
    "shopline-434": {
      title: "Vượt xa giới hạn tần suất",
      description: "Yêu cầu bị chặn vì máy khách đã vượt giới hạn tần suất của bước kiểm tra bảo mật",
    },
    "shopline-435": {
      title: "Nghi ngờ tấn công quá tải",
      description: "Yêu cầu bị chặn vì có vẻ thuộc một cuộc tấn công làm máy chủ ngập trong yêu cầu",
    },
    "shopline-436": {
      title: "Vi phạm chính sách bảo mật",
      description: "Yêu cầu bị chặn vì nội dung của yêu cầu vi phạm một chính sách bảo mật",
    },
    "windows-450": {
      title: "Bị kiểm soát của phụ huynh trên Windows chặn",
      description: "Tính năng kiểm soát của phụ huynh trên Windows chặn quyền truy cập vào trang được yêu cầu",
    },
    "exchange-456": {
      title: "Bị chặn",
      description: "Tài khoản của người dùng bị chặn",
    },
    "exchange-457": {
      title: "Mật khẩu đã hết hạn",
      description: "Mật khẩu của người dùng đã hết hạn",
    },
    "aws-alb-460": {
      title: "Kết nối bị đóng sớm",
      description: "Máy khách đã đóng kết nối trước khi bộ cân bằng tải kịp gửi phản hồi",
    },
    "aws-alb-463": {
      title: "Quá nhiều địa chỉ được chuyển tiếp",
      description: "Trường tiêu đề X-Forwarded-For của yêu cầu chứa hơn 30 địa chỉ IP",
    },
    "aws-alb-464": {
      title: "Giao thức không tương thích",
      description: "Máy chủ phía sau bộ cân bằng tải không hỗ trợ giao thức của yêu cầu",
    },
    "esri-498": {
      title: "Mã thông báo không hợp lệ",
      description: "Mã thông báo truy cập không hợp lệ hoặc đã hết hạn",
    },
    "esri-499": {
      title: "Cần có mã thông báo",
      description: "Cần có mã thông báo truy cập nhưng mã này chưa được gửi",
    },
  },
  serverErrors: {
    any: {
      title: "Lỗi máy chủ",
      description: "Máy chủ không thể thực hiện yêu cầu vì đã xảy ra lỗi ở phía máy chủ",
    },
    unavailable: {
      title: "Dịch vụ không khả dụng",
      description: "Hiện tại máy chủ không thể thực hiện yêu cầu vì đang quá tải hoặc đang bảo trì",
    },
  },
};

export default catalog;
