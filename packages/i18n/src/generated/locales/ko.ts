// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Korean. */
const catalog: Catalog<"ko"> = {
  locale: "ko",
  name: "한국어",
  direction: "ltr",
  messages: {
    "400": {
      title: "잘못된 요청",
      description: "요청이 올바르지 않아 서버가 처리하지 않았습니다",
    },
    "401": {
      title: "인증되지 않음",
      description: "요청한 리소스에 접근하려면 클라이언트가 유효한 자격 증명으로 신원을 증명해야 합니다",
    },
    "402": {
      title: "결제 필요",
      description: "서버에서 이 요청을 수행하려면 먼저 결제가 필요합니다",
    },
    "403": {
      title: "접근 금지",
      description: "서버가 요청을 이해했지만 수행을 거부합니다",
    },
    "404": {
      title: "찾을 수 없음",
      description: "요청한 리소스를 서버가 찾지 못했거나 그 존재를 공개하지 않습니다",
    },
    "405": {
      title: "허용되지 않는 메서드",
      description: "요청한 리소스가 이 요청의 메서드를 지원하지 않습니다",
    },
    "406": {
      title: "받아들일 수 있는 형태 없음",
      description: "클라이언트가 받아들이는 어떤 형태로도 요청한 리소스를 제공할 수 없습니다",
    },
    "407": {
      title: "프록시 인증 필요",
      description: "요청이 계속 전달되려면 클라이언트가 먼저 프록시에서 인증을 받아야 합니다",
    },
    "408": {
      title: "요청 시간 초과",
      description: "전체 요청이 제시간에 도착하지 않아 서버가 대기를 중단했습니다",
    },
    "409": {
      title: "충돌",
      description: "요청이 리소스의 현재 상태와 충돌합니다",
    },
    "410": {
      title: "더 이상 사용할 수 없음",
      description: "이 리소스는 더 이상 제공되지 않으며 앞으로도 제공되지 않을 가능성이 높습니다",
    },
    "411": {
      title: "콘텐츠 길이 필요",
      description: "클라이언트가 콘텐츠 길이를 명시하지 않으면 서버가 이 요청을 처리하지 않습니다",
    },
    "412": {
      title: "사전 조건 미충족",
      description: "클라이언트가 지정한 조건이 충족되지 않아 요청이 수행되지 않았습니다",
    },
    "413": {
      title: "콘텐츠가 너무 큼",
      description: "요청의 콘텐츠가 서버에서 처리할 수 있는 크기를 넘습니다",
    },
    "414": {
      title: "URI가 너무 긺",
      description: "요청에 포함된 주소가 서버에서 허용하는 길이보다 깁니다",
    },
    "415": {
      title: "지원되지 않는 미디어 유형",
      description: "리소스가 이 메서드에서 지원하지 않는 형식의 콘텐츠입니다",
    },
    "416": {
      title: "요청한 범위를 제공할 수 없음",
      description: "리소스 중 요청된 바이트 범위를 전송할 수 없습니다",
    },
    "417": {
      title: "기대 사항을 충족할 수 없음",
      description: "클라이언트가 Expect 헤더 필드에 명시한 기대 사항을 서버가 충족할 수 없습니다",
    },
    "418": {
      title: "저는 찻주전자입니다",
      description: "찻주전자로는 커피를 내릴 수 없습니다",
    },
    "421": {
      title: "잘못 전달된 요청",
      description: "이 연결에서 요청한 리소스를 제공하지 않는 서버로 요청이 전달되었습니다",
    },
    "422": {
      title: "처리할 수 없는 콘텐츠",
      description: "콘텐츠의 구문은 올바르지만 의미상 오류가 있어 처리할 수 없습니다",
    },
    "423": {
      title: "잠김",
      description: "리소스가 잠겨 있습니다",
    },
    "424": {
      title: "선행 작업 실패",
      description: "요청이 의존하는 다른 작업이 실패하여 요청이 수행되지 않았습니다",
    },
    "425": {
      title: "너무 이른 요청",
      description: "이전 요청의 재전송일 수 있으므로 서버가 이 요청을 처리하지 않으며, 클라이언트는 TLS 핸드셰이크 후에 요청을 다시 보내는 것이 좋습니다",
    },
    "426": {
      title: "프로토콜 업그레이드 필요",
      description: "클라이언트가 다른 프로토콜로 전환해야 서버가 이 요청을 처리합니다",
    },
    "428": {
      title: "조건부 요청 필요",
      description: "클라이언트가 If-Match 등으로 조건을 지정한 경우에만 서버가 요청을 처리합니다",
    },
    "429": {
      title: "너무 많은 요청",
      description: "클라이언트가 일정 시간 동안 너무 많은 요청을 보냈으므로 기다렸다가 다음 요청을 보내는 것이 좋습니다",
    },
    "431": {
      title: "요청 헤더 필드가 너무 큼",
      description: "요청의 헤더 필드 하나가 너무 크거나 모든 헤더 필드를 합한 크기가 너무 큽니다",
    },
    "451": {
      title: "법적 사유로 이용 불가",
      description: "법적 사유로 요청이 거부되었습니다",
    },
    "iis-440": {
      title: "로그인 세션 만료",
      description: "클라이언트의 세션이 만료되었거나 유효하지 않아 사용자가 다시 로그인해야 합니다",
    },
    "nginx-444": {
      title: "응답 없음",
      description: "클라이언트에 아무것도 보내지 않고 즉시 연결을 닫도록 서버에 지시하는 내부 코드입니다",
    },
    "iis-449": {
      title: "추가 정보를 포함하여 다시 시도",
      description: "서버가 요구하는 정보를 포함하여 클라이언트가 요청을 다시 보낼 때까지 요청을 수행할 수 없습니다",
    },
    "iis-451": {
      title: "다른 서버로 리디렉션",
      description: "이 서버가 사용자의 사서함에 접근할 수 없거나 접근 효율이 낮아 클라이언트를 다른 서버로 보냅니다",
    },
    "nginx-494": {
      title: "요청 헤더 또는 쿠키가 너무 큼",
      description: "클라이언트가 보낸 헤더 필드가 너무 많거나 너무 커서 nginx가 기본적으로 상태 코드 400으로 응답합니다",
    },
    "nginx-495": {
      title: "SSL 인증서 오류",
      description: "클라이언트 인증서가 검증을 통과하지 못해 nginx가 기본적으로 상태 코드 400으로 응답합니다",
    },
    "nginx-496": {
      title: "SSL 인증서 필요",
      description: "클라이언트가 필수 SSL 인증서를 보내지 않아 nginx가 기본적으로 상태 코드 400으로 응답합니다",
    },
    "nginx-497": {
      title: "HTTPS 포트로 전송된 HTTP 요청",
      description: "암호화되지 않은 HTTP 요청이 HTTPS 포트로 전송되어 nginx가 기본적으로 상태 코드 400으로 응답합니다",
    },
    "nginx-499": {
      title: "클라이언트가 연결을 닫음",
      description: "서버가 응답을 보내기 전에 클라이언트가 연결을 닫았습니다",
    },
    "laravel-419": {
      title: "페이지 만료",
      description: "양식의 보안 토큰이 없거나 만료되어 사용자가 페이지를 다시 불러와야 합니다",
    },
    "twitter-420": {
      title: "천천히 하세요",
      description: "클라이언트가 한도를 넘는 요청을 보냈습니다",
    },
    "shopify-430": {
      title: "보안상의 이유로 거부됨",
      description: "공격으로 보여 요청이 거부되었습니다",
    },
    "shopline-433": {
      title: "요청 차단됨",
      description: "공격으로 보이거나 차단된 IP 주소에서 왔기 때문에 요청이 차단되었습니다",
    },
    "shopline-434": {
      title: "속도 제한을 크게 초과함",
      description: "클라이언트가 보안 검사의 속도 제한을 초과하여 요청이 차단되었습니다",
    },
    "shopline-435": {
      title: "과부하 공격 의심",
      description: "서버에 요청을 쏟아붓는 공격의 일부로 보여 요청이 차단되었습니다",
    },
    "shopline-436": {
      title: "보안 정책 위반",
      description: "요청의 콘텐츠가 보안 정책을 위반하여 요청이 차단되었습니다",
    },
    "windows-450": {
      title: "Windows 자녀 보호 기능으로 차단됨",
      description: "Windows 자녀 보호 기능이 요청한 페이지에 대한 접근을 차단합니다",
    },
    "exchange-456": {
      title: "차단됨",
      description: "사용자의 계정이 차단되어 있습니다",
    },
    "exchange-457": {
      title: "비밀번호 만료",
      description: "사용자의 비밀번호가 만료되었습니다",
    },
    "aws-alb-460": {
      title: "연결이 일찍 닫힘",
      description: "로드 밸런서가 응답을 보내기 전에 클라이언트가 연결을 닫았습니다",
    },
    "aws-alb-463": {
      title: "전달된 주소가 너무 많음",
      description: "요청의 X-Forwarded-For 헤더 필드에 IP 주소가 30개 넘게 있습니다",
    },
    "aws-alb-464": {
      title: "호환되지 않는 프로토콜",
      description: "로드 밸런서 뒤의 서버가 요청의 프로토콜을 지원하지 않습니다",
    },
    "esri-498": {
      title: "잘못된 토큰",
      description: "액세스 토큰이 유효하지 않거나 만료되었습니다",
    },
    "esri-499": {
      title: "토큰 필요",
      description: "액세스 토큰이 필요하지만 전송되지 않았습니다",
    },
  },
  serverErrors: {
    any: {
      title: "서버 오류",
      description: "서버 측에서 오류가 발생하여 요청을 수행하지 못했습니다",
    },
    unavailable: {
      title: "서비스를 사용할 수 없음",
      description: "서버가 과부하 상태이거나 점검 중이어서 현재 요청을 수행할 수 없습니다",
    },
  },
};

export default catalog;
