// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "Chương trình máy khách nên làm gì",
  whatYouCanDo: "Bạn có thể làm gì",
  reasonPhrase: "Cụm từ tiếng Anh",
  product: "Sản phẩm",
  area: "Thành phần",
  namesInLibraries: "Tên trong các thư viện",
  headerFields: "Các trường tiêu đề của phản hồi",
  caching: "Lưu bộ nhớ đệm",
  cacheAlways: "Bộ nhớ đệm có thể lưu phản hồi ngay cả khi phản hồi không nêu thời hạn",
  cacheExplicit: "Bộ nhớ đệm chỉ có thể lưu phản hồi nếu phản hồi nêu thời hạn",
  cacheNever: "Bộ nhớ đệm không được lưu phản hồi",
  cacheUnknown: "Không nguồn nào nói bộ nhớ đệm có được lưu phản hồi hay không",
  tryingAgain: "Thử lại",
  retryNo: "Gửi lại cùng một yêu cầu không giúp ích gì",
  retryYes: "Có thể gửi lại nguyên yêu cầu đó",
  retryLater: "Có thể gửi lại cùng yêu cầu đó sau",
  retryAnotherConnection: "Có thể gửi lại cùng yêu cầu đó qua kết nối khác",
  retryIfIdempotent: "Chỉ có thể gửi lại cùng yêu cầu nếu việc lặp lại không gây thêm tác động nào",
  retryUndefined: "Tiêu chuẩn không quy định có được gửi lại yêu cầu hay không",
  retryUnknown: "Không nguồn nào nói có được gửi lại yêu cầu hay không",
  clientReceives: "Máy khách nhận được",
  nothing: "Không có gì, vì kết nối bị đóng mà không có phản hồi",
  notToBeConfusedWith: "Đừng nhầm với",
  seeAlso: "Xem thêm",
  substatusCodes: "Mã trạng thái phụ",
  note: "Ghi chú",
  causes: "Nguyên nhân trong cài đặt máy chủ",
  englishOnly: "chỉ có bằng tiếng Anh",
  sources: "Nguồn",
  example: "Ví dụ",
  foundNothing: "Không có mã trạng thái phù hợp",
};

export default words;
