// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Simplified Chinese. */
const catalog: Catalog<"zh-Hans"> = {
  locale: "zh-Hans",
  name: "简体中文",
  direction: "ltr",
  messages: {
    "400": {
      title: "错误的请求",
      description: "请求无效，服务器未予执行",
    },
    "401": {
      title: "未通过身份验证",
      description: "客户端须提供有效凭据证明身份，才能访问所请求的资源",
    },
    "402": {
      title: "需要付款",
      description: "付款后，服务器才会执行此请求",
    },
    "403": {
      title: "禁止访问",
      description: "服务器理解此请求，但拒绝执行",
    },
    "404": {
      title: "未找到",
      description: "服务器找不到所请求的资源，或不愿透露该资源是否存在",
    },
    "405": {
      title: "不允许使用此方法",
      description: "所请求的资源不支持此请求使用的方法",
    },
    "406": {
      title: "没有可接受的形式",
      description: "所请求的资源无法以客户端可接受的任何形式提供",
    },
    "407": {
      title: "需要代理身份验证",
      description: "客户端须先向代理服务器验证身份，请求才能继续转发",
    },
    "408": {
      title: "请求超时",
      description: "服务器未能及时收到完整的请求，因此不再等待",
    },
    "409": {
      title: "冲突",
      description: "请求与资源的当前状态冲突",
    },
    "410": {
      title: "不再可用",
      description: "该资源已不再可用，而且这种情况很可能是永久的",
    },
    "411": {
      title: "需要指定内容长度",
      description: "除非客户端指明内容长度，否则服务器不会处理此请求",
    },
    "412": {
      title: "不满足前提条件",
      description: "客户端设定的条件不成立，因此未执行请求",
    },
    "413": {
      title: "内容过大",
      description: "请求的内容过大，超出服务器的处理上限",
    },
    "414": {
      title: "URI 过长",
      description: "请求中的地址过长，超出服务器可接受的长度",
    },
    "415": {
      title: "不支持的媒体类型",
      description: "对于此方法，该资源不支持所发送内容的格式",
    },
    "416": {
      title: "无法提供所请求的范围",
      description: "无法提供所请求的资源字节范围",
    },
    "417": {
      title: "无法满足预期",
      description: "服务器无法满足客户端在 Expect 标头字段中提出的预期要求",
    },
    "418": {
      title: "我是一个茶壶",
      description: "茶壶煮不了咖啡",
    },
    "421": {
      title: "请求发往了错误的服务器",
      description: "收到请求的服务器并不通过此连接提供所请求的资源",
    },
    "422": {
      title: "无法处理的内容",
      description: "内容的语法正确，但因存在语义错误而无法处理",
    },
    "423": {
      title: "已锁定",
      description: "该资源已被锁定",
    },
    "424": {
      title: "依赖的操作失败",
      description: "请求所依赖的操作已失败，因此未执行请求",
    },
    "425": {
      title: "请求过早",
      description: "此请求可能是重放请求，因此服务器不予处理，客户端应在 TLS 握手完成后重新发送",
    },
    "426": {
      title: "需要升级协议",
      description: "客户端须切换到其他协议，服务器才会处理此请求",
    },
    "428": {
      title: "需要使用条件请求",
      description: "客户端须为请求附加条件（例如使用 If-Match），服务器才会处理",
    },
    "429": {
      title: "请求过多",
      description: "客户端在一定时间内发送的请求过多，应稍后再发送",
    },
    "431": {
      title: "请求标头字段过大",
      description: "请求的某个标头字段过大，或所有标头字段合计过大",
    },
    "451": {
      title: "因法律原因不可用",
      description: "此请求因法律原因被拒绝",
    },
    "iis-440": {
      title: "登录会话已过期",
      description: "客户端的会话已过期或无效，用户须重新登录",
    },
    "nginx-444": {
      title: "无响应",
      description: "此内部代码指示服务器立即关闭连接，不向客户端发送任何内容",
    },
    "iis-449": {
      title: "请补充信息后重试",
      description: "客户端须附上服务器要求的信息重新发送请求，请求才能执行",
    },
    "iis-451": {
      title: "重定向到其他服务器",
      description: "此服务器无法访问用户的邮箱或访问效率较低，因此将客户端转到其他服务器",
    },
    "nginx-494": {
      title: "请求标头或 Cookie 过大",
      description: "客户端发送的标头字段过多或过大，nginx 默认以状态码 400 响应",
    },
    "nginx-495": {
      title: "SSL 证书错误",
      description: "客户端证书未通过验证，nginx 默认以状态码 400 响应",
    },
    "nginx-496": {
      title: "需要 SSL 证书",
      description: "客户端未发送必需的 SSL 证书，nginx 默认以状态码 400 响应",
    },
    "nginx-497": {
      title: "HTTP 请求发送到了 HTTPS 端口",
      description: "未加密的 HTTP 请求被发送到 HTTPS 端口，nginx 默认以状态码 400 响应",
    },
    "nginx-499": {
      title: "客户端已关闭连接",
      description: "服务器尚未发出响应，客户端就已关闭连接",
    },
    "laravel-419": {
      title: "页面已过期",
      description: "表单的安全令牌缺失或已过期，用户须重新加载页面",
    },
    "twitter-420": {
      title: "请冷静一下",
      description: "客户端发送的请求超过了限额",
    },
    "shopify-430": {
      title: "因安全原因被拒绝",
      description: "请求看起来像攻击，因此被拒绝",
    },
    "shopline-433": {
      title: "请求被拦截",
      description: "请求看起来像攻击或来自被封禁的 IP 地址，因此被拦截",
    },
    "shopline-434": {
      title: "严重超出速率限制",
      description: "客户端超出了安全检查的速率限制，因此请求被拦截",
    },
    "shopline-435": {
      title: "疑似洪水攻击",
      description: "请求似乎属于以大量请求冲击服务器的攻击，因此被拦截",
    },
    "shopline-436": {
      title: "触发安全策略",
      description: "请求的内容违反安全策略，因此请求被拦截",
    },
    "windows-450": {
      title: "被 Windows 家长控制阻止",
      description: "Windows 家长控制阻止访问所请求的页面",
    },
    "exchange-456": {
      title: "已被封禁",
      description: "用户的帐户已被封禁",
    },
    "exchange-457": {
      title: "密码已过期",
      description: "用户的密码已过期",
    },
    "aws-alb-460": {
      title: "连接提前关闭",
      description: "负载均衡器尚未发出响应，客户端就已关闭连接",
    },
    "aws-alb-463": {
      title: "转发的地址过多",
      description: "请求的 X-Forwarded-For 标头字段包含超过 30 个 IP 地址",
    },
    "aws-alb-464": {
      title: "协议不兼容",
      description: "负载均衡器后面的服务器不支持请求的协议",
    },
    "esri-498": {
      title: "令牌无效",
      description: "访问令牌无效或已过期",
    },
    "esri-499": {
      title: "需要令牌",
      description: "需要访问令牌，但未发送",
    },
  },
  serverErrors: {
    any: {
      title: "服务器错误",
      description: "服务器端发生错误，未能执行请求",
    },
    unavailable: {
      title: "服务不可用",
      description: "服务器过载或正在维护，目前无法执行请求",
    },
  },
};

export default catalog;
