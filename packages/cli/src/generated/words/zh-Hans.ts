// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "客户端程序应该做什么",
  whatYouCanDo: "您可以怎么做",
  reasonPhrase: "英文原因短语",
  product: "产品",
  area: "领域",
  namesInLibraries: "各个库中的名称",
  headerFields: "响应的标头字段",
  caching: "缓存",
  cacheAlways: "即使响应没有说明保存多久，缓存也可以存储它",
  cacheExplicit: "只有响应说明保存多久时，缓存才可以存储它",
  cacheNever: "缓存不得存储该响应",
  cacheUnknown: "没有来源说明缓存是否可以存储该响应",
  tryingAgain: "重试",
  retryNo: "再次发送相同的请求没有用",
  retryYes: "相同的请求可以原样再次发送",
  retryLater: "相同的请求可以稍后再次发送",
  retryAnotherConnection: "相同的请求可以通过另一个连接再次发送",
  retryIfIdempotent: "只有重复发送不会产生更多影响时，才可以再次发送相同的请求",
  retryUndefined: "标准没有规定是否可以再次发送该请求",
  retryUnknown: "没有来源说明是否可以再次发送该请求",
  clientReceives: "客户端收到",
  nothing: "什么也没有，因为连接在没有响应的情况下被关闭",
  notToBeConfusedWith: "请勿混淆",
  seeAlso: "另请参阅",
  substatusCodes: "子状态码",
  note: "备注",
  causes: "服务器设置中的原因",
  englishOnly: "仅有英文",
  sources: "来源",
  example: "示例",
  foundNothing: "没有符合的状态码",
};

export default words;
