// @generated from spec/ by pnpm generate

import type { Words } from "../words.ts";

const words: Words = {
  clientSteps: "ক্লায়েন্ট প্রোগ্রামের যা করা উচিত",
  whatYouCanDo: "আপনি কী করতে পারেন",
  reasonPhrase: "ইংরেজি বাক্যাংশ",
  product: "পণ্য",
  area: "ক্ষেত্র",
  namesInLibraries: "লাইব্রেরিতে নাম",
  headerFields: "রেসপন্সের হেডার ফিল্ড",
  caching: "ক্যাশে রাখা",
  cacheAlways: "মেয়াদ বলা না থাকলেও ক্যাশ রেসপন্সটি রাখতে পারে",
  cacheExplicit: "মেয়াদ বলা থাকলেই কেবল ক্যাশ রেসপন্সটি রাখতে পারে",
  cacheNever: "ক্যাশের রেসপন্সটি রাখার অনুমতি নেই",
  cacheUnknown: "ক্যাশ রেসপন্সটি রাখতে পারে কি না, কোনো উৎস তা বলে না",
  tryingAgain: "আবার চেষ্টা",
  retryNo: "একই অনুরোধ আবার পাঠালে লাভ হয় না",
  retryYes: "একই অনুরোধ অপরিবর্তিতভাবে আবার পাঠানো যায়",
  retryLater: "একই অনুরোধ পরে আবার পাঠানো যায়",
  retryAnotherConnection: "একই অনুরোধ অন্য সংযোগে আবার পাঠানো যায়",
  retryIfIdempotent: "একই অনুরোধ আবার পাঠানো যায় শুধু যদি পুনরাবৃত্তির আর কোনো প্রভাব না থাকে",
  retryUndefined: "অনুরোধ আবার পাঠানো যায় কি না, মান তা নির্ধারণ করে না",
  retryUnknown: "অনুরোধ আবার পাঠানো যায় কি না, কোনো উৎস তা বলে না",
  clientReceives: "ক্লায়েন্ট যা পায়",
  nothing: "কিছুই নয়, কারণ সংযোগটি রেসপন্স ছাড়াই বন্ধ হয়",
  notToBeConfusedWith: "যার সঙ্গে গুলিয়ে ফেলবেন না",
  seeAlso: "আরও দেখুন",
  substatusCodes: "সাবস্ট্যাটাস কোড",
  note: "টীকা",
  causes: "সার্ভার সেটিংসে কারণ",
  englishOnly: "শুধু ইংরেজিতে",
  sources: "উৎস",
  example: "উদাহরণ",
  foundNothing: "কোনো স্ট্যাটাস কোড মেলেনি",
};

export default words;
