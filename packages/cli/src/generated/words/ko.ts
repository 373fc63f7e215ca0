// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "클라이언트 프로그램이 하면 좋은 일",
  whatYouCanDo: "할 수 있는 일",
  reasonPhrase: "영어 사유 문구",
  product: "제품",
  area: "영역",
  namesInLibraries: "라이브러리에서 쓰는 이름",
  headerFields: "응답의 헤더 필드",
  caching: "캐싱",
  cacheAlways: "보관 기간이 나와 있지 않아도 캐시가 응답을 저장할 수 있습니다",
  cacheExplicit: "보관 기간이 나와 있을 때만 캐시가 응답을 저장할 수 있습니다",
  cacheNever: "캐시는 응답을 저장하면 안 됩니다",
  cacheUnknown: "캐시가 응답을 저장해도 되는지 밝힌 출처가 없습니다",
  tryingAgain: "다시 시도",
  retryNo: "같은 요청을 다시 보내도 소용이 없습니다",
  retryYes: "같은 요청을 그대로 다시 보내도 됩니다",
  retryLater: "같은 요청을 나중에 다시 보내도 됩니다",
  retryAnotherConnection: "같은 요청을 다른 연결로 다시 보내도 됩니다",
  retryIfIdempotent: "두 번 보내도 다른 영향이 없을 때만 같은 요청을 다시 보내도 됩니다",
  retryUndefined: "요청을 다시 보내도 되는지는 표준에 정해져 있지 않습니다",
  retryUnknown: "요청을 다시 보내도 되는지 밝힌 출처가 없습니다",
  clientReceives: "클라이언트가 받는 것",
  nothing: "응답 없이 연결이 닫히므로 아무것도 받지 못합니다",
  notToBeConfusedWith: "혼동하기 쉬운 것",
  seeAlso: "함께 보기",
  substatusCodes: "하위 상태 코드",
  note: "참고",
  causes: "서버 설정에 있는 원인",
  englishOnly: "영어로만 제공",
  sources: "출처",
  example: "예시",
  foundNothing: "해당하는 상태 코드가 없습니다",
};

export default words;
