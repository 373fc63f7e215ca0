// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "สิ่งที่โปรแกรมไคลเอ็นต์ควรทำ",
  whatYouCanDo: "คุณทำอะไรได้บ้าง",
  reasonPhrase: "วลีภาษาอังกฤษ",
  product: "ผลิตภัณฑ์",
  area: "ด้าน",
  namesInLibraries: "ชื่อในไลบรารี",
  headerFields: "ฟิลด์ส่วนหัวของคำตอบ",
  caching: "การแคช",
  cacheAlways: "แคชจัดเก็บคำตอบได้ แม้คำตอบจะไม่ระบุระยะเวลา",
  cacheExplicit: "แคชจัดเก็บคำตอบได้เฉพาะเมื่อคำตอบระบุระยะเวลา",
  cacheNever: "ห้ามแคชจัดเก็บคำตอบ",
  cacheUnknown: "ไม่มีแหล่งที่มาใดระบุว่าแคชจัดเก็บคำตอบได้หรือไม่",
  tryingAgain: "การลองใหม่",
  retryNo: "การส่งคำขอเดิมอีกครั้งไม่ช่วยอะไร",
  retryYes: "ส่งคำขอเดิมอีกครั้งได้โดยไม่ต้องเปลี่ยนแปลง",
  retryLater: "ส่งคำขอเดิมอีกครั้งได้ในภายหลัง",
  retryAnotherConnection: "ส่งคำขอเดิมอีกครั้งได้ผ่านการเชื่อมต่ออื่น",
  retryIfIdempotent: "ส่งคำขอเดิมอีกครั้งได้เฉพาะเมื่อการทำซ้ำไม่มีผลอื่นเพิ่มเติม",
  retryUndefined: "มาตรฐานไม่ได้กำหนดว่าส่งคำขออีกครั้งได้หรือไม่",
  retryUnknown: "ไม่มีแหล่งที่มาใดระบุว่าส่งคำขออีกครั้งได้หรือไม่",
  clientReceives: "ไคลเอ็นต์ได้รับ",
  nothing: "ไม่ได้รับอะไร เพราะการเชื่อมต่อถูกปิดโดยไม่มีคำตอบ",
  notToBeConfusedWith: "อย่าสับสนกับ",
  seeAlso: "ดูเพิ่มเติม",
  substatusCodes: "รหัสสถานะย่อย",
  note: "หมายเหตุ",
  causes: "สาเหตุในการตั้งค่าเซิร์ฟเวอร์",
  englishOnly: "ภาษาอังกฤษเท่านั้น",
  sources: "แหล่งที่มา",
  example: "ตัวอย่าง",
  foundNothing: "ไม่มีรหัสสถานะที่ตรงกัน",
};

export default words;
