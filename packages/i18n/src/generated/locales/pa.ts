// @generated from spec/ by pnpm generate

import type { Catalog } from "../../catalog.ts";

/** The titles and descriptions in Punjabi. */
const catalog: Catalog<"pa"> = {
  locale: "pa",
  name: "ਪੰਜਾਬੀ",
  direction: "ltr",
  messages: {
    "400": {
      title: "ਗਲਤ ਬੇਨਤੀ",
      description: "ਬੇਨਤੀ ਵੈਧ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਇਸਨੂੰ ਪੂਰਾ ਨਹੀਂ ਕੀਤਾ ਗਿਆ",
    },
    "401": {
      title: "ਪ੍ਰਮਾਣੀਕਰਨ ਨਹੀਂ ਹੋਇਆ",
      description: "ਬੇਨਤੀ ਕੀਤੇ ਸਰੋਤ ਤੱਕ ਪਹੁੰਚ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਕਲਾਇੰਟ ਨੂੰ ਵੈਧ ਲੌਗਇਨ ਵੇਰਵਿਆਂ ਨਾਲ ਆਪਣੀ ਪਛਾਣ ਸਾਬਤ ਕਰਨੀ ਪਵੇਗੀ",
    },
    "402": {
      title: "ਭੁਗਤਾਨ ਲੋੜੀਂਦਾ ਹੈ",
      description: "ਸਰਵਰ ਵੱਲੋਂ ਇਹ ਬੇਨਤੀ ਪੂਰੀ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਭੁਗਤਾਨ ਕਰਨਾ ਜ਼ਰੂਰੀ ਹੈ",
    },
    "403": {
      title: "ਪਹੁੰਚ ਦੀ ਮਨਾਹੀ ਹੈ",
      description: "ਸਰਵਰ ਬੇਨਤੀ ਨੂੰ ਸਮਝਦਾ ਹੈ, ਪਰ ਇਸਨੂੰ ਪੂਰਾ ਕਰਨ ਤੋਂ ਇਨਕਾਰ ਕਰਦਾ ਹੈ",
    },
    "404": {
      title: "ਨਹੀਂ ਮਿਲਿਆ",
      description: "ਬੇਨਤੀ ਕੀਤਾ ਸਰੋਤ ਸਰਵਰ ਨੂੰ ਨਹੀਂ ਮਿਲਿਆ ਜਾਂ ਸਰਵਰ ਇਹ ਨਹੀਂ ਦੱਸਣਾ ਚਾਹੁੰਦਾ ਕਿ ਉਹ ਸਰੋਤ ਮੌਜੂਦ ਹੈ",
    },
    "405": {
      title: "ਇਸ ਵਿਧੀ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਹੈ",
      description: "ਬੇਨਤੀ ਕੀਤਾ ਸਰੋਤ ਬੇਨਤੀ ਵਿੱਚ ਵਰਤੀ ਵਿਧੀ ਦਾ ਸਮਰਥਨ ਨਹੀਂ ਕਰਦਾ",
    },
    "406": {
      title: "ਕੋਈ ਸਵੀਕਾਰਯੋਗ ਰੂਪ ਉਪਲਬਧ ਨਹੀਂ ਹੈ",
      description: "ਬੇਨਤੀ ਕੀਤਾ ਸਰੋਤ ਅਜਿਹੇ ਕਿਸੇ ਰੂਪ ਵਿੱਚ ਉਪਲਬਧ ਨਹੀਂ ਹੈ ਜਿਸਨੂੰ ਕਲਾਇੰਟ ਸਵੀਕਾਰ ਕਰਦਾ ਹੋਵੇ",
    },
    "407": {
      title: "ਪ੍ਰੌਕਸੀ ਪ੍ਰਮਾਣੀਕਰਨ ਲੋੜੀਂਦਾ ਹੈ",
      description: "ਬੇਨਤੀ ਦੇ ਅੱਗੇ ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਕਲਾਇੰਟ ਨੂੰ ਪ੍ਰੌਕਸੀ ਕੋਲ ਆਪਣਾ ਪ੍ਰਮਾਣੀਕਰਨ ਕਰਨਾ ਪਵੇਗਾ",
    },
    "408": {
      title: "ਬੇਨਤੀ ਦਾ ਸਮਾਂ ਸਮਾਪਤ ਹੋਇਆ",
      description: "ਪੂਰੀ ਬੇਨਤੀ ਸਮੇਂ ਸਿਰ ਨਾ ਪਹੁੰਚਣ ਕਰਕੇ ਸਰਵਰ ਨੇ ਉਡੀਕ ਕਰਨੀ ਬੰਦ ਕਰ ਦਿੱਤੀ",
    },
    "409": {
      title: "ਟਕਰਾਅ",
      description: "ਬੇਨਤੀ ਸਰੋਤ ਦੀ ਮੌਜੂਦਾ ਸਥਿਤੀ ਨਾਲ ਟਕਰਾਉਂਦੀ ਹੈ",
    },
    "410": {
      title: "ਹੁਣ ਉਪਲਬਧ ਨਹੀਂ ਹੈ",
      description: "ਇਹ ਸਰੋਤ ਹੁਣ ਉਪਲਬਧ ਨਹੀਂ ਹੈ ਅਤੇ ਸੰਭਵ ਤੌਰ ’ਤੇ ਮੁੜ ਕਦੇ ਉਪਲਬਧ ਨਹੀਂ ਹੋਵੇਗਾ",
    },
    "411": {
      title: "ਸਮੱਗਰੀ ਦੀ ਲੰਬਾਈ ਦੱਸਣੀ ਲੋੜੀਂਦੀ ਹੈ",
      description: "ਜਦੋਂ ਤੱਕ ਕਲਾਇੰਟ ਸਮੱਗਰੀ ਦੀ ਲੰਬਾਈ ਨਹੀਂ ਦੱਸਦਾ, ਸਰਵਰ ਇਸ ਬੇਨਤੀ ’ਤੇ ਕਾਰਵਾਈ ਨਹੀਂ ਕਰੇਗਾ",
    },
    "412": {
      title: "ਪੂਰਵ-ਸ਼ਰਤ ਪੂਰੀ ਨਹੀਂ ਹੋਈ",
      description: "ਕਲਾਇੰਟ ਵੱਲੋਂ ਰੱਖੀ ਇੱਕ ਸ਼ਰਤ ਪੂਰੀ ਨਾ ਹੋਣ ਕਰਕੇ ਬੇਨਤੀ ਪੂਰੀ ਨਹੀਂ ਕੀਤੀ ਗਈ",
    },
    "413": {
      title: "ਸਮੱਗਰੀ ਬਹੁਤ ਵੱਡੀ ਹੈ",
      description: "ਬੇਨਤੀ ਦੀ ਸਮੱਗਰੀ ਸਰਵਰ ਲਈ ਬਹੁਤ ਵੱਡੀ ਹੈ",
    },
    "414": {
      title: "URI ਬਹੁਤ ਲੰਮਾ ਹੈ",
      description: "ਬੇਨਤੀ ਵਿੱਚ ਦਿੱਤਾ ਪਤਾ ਸਰਵਰ ਵੱਲੋਂ ਮਨਜ਼ੂਰ ਸੀਮਾ ਤੋਂ ਲੰਮਾ ਹੈ",
    },
    "415": {
      title: "ਮੀਡੀਆ ਕਿਸਮ ਸਮਰਥਿਤ ਨਹੀਂ ਹੈ",
      description: "ਸਮੱਗਰੀ ਅਜਿਹੇ ਫਾਰਮੈਟ ਵਿੱਚ ਹੈ ਜਿਸਦਾ ਇਹ ਸਰੋਤ ਇਸ ਵਿਧੀ ਲਈ ਸਮਰਥਨ ਨਹੀਂ ਕਰਦਾ",
    },
    "416": {
      title: "ਬੇਨਤੀ ਕੀਤੀ ਰੇਂਜ ਨਹੀਂ ਦਿੱਤੀ ਜਾ ਸਕਦੀ",
      description: "ਸਰੋਤ ਦੀ ਬੇਨਤੀ ਕੀਤੀ ਬਾਈਟ ਰੇਂਜ ਨਹੀਂ ਭੇਜੀ ਜਾ ਸਕਦੀ",
    },
    "417": {
      title: "ਉਮੀਦ ਪੂਰੀ ਨਹੀਂ ਹੋ ਸਕਦੀ",
      description: "ਸਰਵਰ ਉਹ ਉਮੀਦ ਪੂਰੀ ਨਹੀਂ ਕਰ ਸਕਦਾ ਜੋ ਕਲਾਇੰਟ ਨੇ Expect ਹੈਡਰ ਫੀਲਡ ਵਿੱਚ ਦੱਸੀ ਹੈ",
    },
    "418": {
      title: "ਮੈਂ ਇੱਕ ਚਾਹਦਾਨੀ ਹਾਂ",
      description: "ਚਾਹਦਾਨੀ ਵਿੱਚ ਕੌਫੀ ਨਹੀਂ ਬਣਾਈ ਜਾ ਸਕਦੀ",
    },
    "421": {
      title: "ਬੇਨਤੀ ਗਲਤ ਸਰਵਰ ’ਤੇ ਗਈ",
      description: "ਬੇਨਤੀ ਅਜਿਹੇ ਸਰਵਰ ’ਤੇ ਪਹੁੰਚੀ ਜੋ ਇਸ ਕਨੈਕਸ਼ਨ ’ਤੇ ਬੇਨਤੀ ਕੀਤਾ ਸਰੋਤ ਮੁਹੱਈਆ ਨਹੀਂ ਕਰਦਾ",
    },
    "422": {
      title: "ਸਮੱਗਰੀ ’ਤੇ ਕਾਰਵਾਈ ਨਹੀਂ ਹੋ ਸਕਦੀ",
      description: "ਸਮੱਗਰੀ ਦੀ ਬਣਤਰ ਸਹੀ ਹੈ, ਪਰ ਅਰਥ ਸੰਬੰਧੀ ਗਲਤੀ ਕਰਕੇ ਇਸ ’ਤੇ ਕਾਰਵਾਈ ਨਹੀਂ ਹੋ ਸਕਦੀ",
    },
    "423": {
      title: "ਲਾਕ ਕੀਤਾ ਗਿਆ",
      description: "ਇਹ ਸਰੋਤ ਲਾਕ ਕੀਤਾ ਹੋਇਆ ਹੈ",
    },
    "424": {
      title: "ਲੋੜੀਂਦੀ ਕਾਰਵਾਈ ਅਸਫਲ ਰਹੀ",
      description: "ਬੇਨਤੀ ਜਿਸ ਕਾਰਵਾਈ ’ਤੇ ਨਿਰਭਰ ਹੈ, ਉਸਦੇ ਅਸਫਲ ਹੋਣ ਕਰਕੇ ਬੇਨਤੀ ਪੂਰੀ ਨਹੀਂ ਕੀਤੀ ਗਈ",
    },
    "425": {
      title: "ਬਹੁਤ ਜਲਦੀ",
      description: "ਬੇਨਤੀ ਪਹਿਲਾਂ ਵਾਲੀ ਬੇਨਤੀ ਦਾ ਦੁਹਰਾਅ ਹੋ ਸਕਦੀ ਹੈ, ਇਸ ਲਈ ਸਰਵਰ ਇਸ ’ਤੇ ਕਾਰਵਾਈ ਨਹੀਂ ਕਰਦਾ, ਅਤੇ ਕਲਾਇੰਟ ਨੂੰ ਇਹ TLS ਹੈਂਡਸ਼ੇਕ ਤੋਂ ਬਾਅਦ ਦੁਬਾਰਾ ਭੇਜਣੀ ਚਾਹੀਦੀ ਹੈ",
    },
    "426": {
      title: "ਪ੍ਰੋਟੋਕੋਲ ਅੱਪਗ੍ਰੇਡ ਲੋੜੀਂਦਾ ਹੈ",
      description: "ਸਰਵਰ ਵੱਲੋਂ ਇਸ ਬੇਨਤੀ ’ਤੇ ਕਾਰਵਾਈ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਕਲਾਇੰਟ ਨੂੰ ਕਿਸੇ ਹੋਰ ਪ੍ਰੋਟੋਕੋਲ ’ਤੇ ਜਾਣਾ ਪਵੇਗਾ",
    },
    "428": {
      title: "ਸ਼ਰਤ ਵਾਲੀ ਬੇਨਤੀ ਲੋੜੀਂਦੀ ਹੈ",
      description: "ਸਰਵਰ ਬੇਨਤੀ ’ਤੇ ਤਾਂ ਹੀ ਕਾਰਵਾਈ ਕਰਦਾ ਹੈ ਜੇ ਕਲਾਇੰਟ ਇਸ ਵਿੱਚ ਕੋਈ ਸ਼ਰਤ ਜੋੜੇ, ਜਿਵੇਂ ਕਿ If-Match ਨਾਲ",
    },
    "429": {
      title: "ਬਹੁਤ ਜ਼ਿਆਦਾ ਬੇਨਤੀਆਂ",
      description: "ਕਲਾਇੰਟ ਨੇ ਨਿਸ਼ਚਿਤ ਸਮੇਂ ਵਿੱਚ ਬਹੁਤ ਜ਼ਿਆਦਾ ਬੇਨਤੀਆਂ ਭੇਜੀਆਂ ਹਨ ਅਤੇ ਉਸਨੂੰ ਹੋਰ ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ ਉਡੀਕ ਕਰਨੀ ਚਾਹੀਦੀ ਹੈ",
    },
    "431": {
      title: "ਬੇਨਤੀ ਦੇ ਹੈਡਰ ਫੀਲਡ ਬਹੁਤ ਵੱਡੇ ਹਨ",
      description: "ਬੇਨਤੀ ਦਾ ਕੋਈ ਇੱਕ ਹੈਡਰ ਫੀਲਡ ਬਹੁਤ ਵੱਡਾ ਹੈ ਜਾਂ ਸਾਰੇ ਹੈਡਰ ਫੀਲਡ ਮਿਲ ਕੇ ਬਹੁਤ ਵੱਡੇ ਹਨ",
    },
    "451": {
      title: "ਕਨੂੰਨੀ ਕਾਰਨਾਂ ਕਰਕੇ ਉਪਲਬਧ ਨਹੀਂ ਹੈ",
      description: "ਕਨੂੰਨੀ ਕਾਰਨਾਂ ਕਰਕੇ ਬੇਨਤੀ ਅਸਵੀਕਾਰ ਕੀਤੀ ਗਈ",
    },
    "iis-440": {
      title: "ਲੌਗਇਨ ਸੈਸ਼ਨ ਦੀ ਮਿਆਦ ਪੁੱਗ ਗਈ",
      description: "ਕਲਾਇੰਟ ਦੇ ਸੈਸ਼ਨ ਦੀ ਮਿਆਦ ਪੁੱਗ ਗਈ ਹੈ ਜਾਂ ਸੈਸ਼ਨ ਵੈਧ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਵਰਤੋਂਕਾਰ ਨੂੰ ਦੁਬਾਰਾ ਲੌਗਇਨ ਕਰਨਾ ਪਵੇਗਾ",
    },
    "nginx-444": {
      title: "ਕੋਈ ਜਵਾਬ ਨਹੀਂ",
      description: "ਇਹ ਅੰਦਰੂਨੀ ਕੋਡ ਸਰਵਰ ਨੂੰ ਕਲਾਇੰਟ ਨੂੰ ਕੁਝ ਵੀ ਭੇਜੇ ਬਿਨਾਂ ਕਨੈਕਸ਼ਨ ਤੁਰੰਤ ਬੰਦ ਕਰਨ ਲਈ ਕਹਿੰਦਾ ਹੈ",
    },
    "iis-449": {
      title: "ਹੋਰ ਜਾਣਕਾਰੀ ਨਾਲ ਬੇਨਤੀ ਦੁਬਾਰਾ ਭੇਜੋ",
      description: "ਬੇਨਤੀ ਉਦੋਂ ਤੱਕ ਪੂਰੀ ਨਹੀਂ ਹੋ ਸਕਦੀ ਜਦੋਂ ਤੱਕ ਕਲਾਇੰਟ ਇਸਨੂੰ ਸਰਵਰ ਵੱਲੋਂ ਮੰਗੀ ਜਾਣਕਾਰੀ ਨਾਲ ਦੁਬਾਰਾ ਨਹੀਂ ਭੇਜਦਾ",
    },
    "iis-451": {
      title: "ਦੂਜੇ ਸਰਵਰ ’ਤੇ ਰੀਡਾਇਰੈਕਟ",
      description: "ਕਲਾਇੰਟ ਨੂੰ ਦੂਜੇ ਸਰਵਰ ’ਤੇ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ ਕਿਉਂਕਿ ਇਹ ਸਰਵਰ ਵਰਤੋਂਕਾਰ ਦੇ ਮੇਲਬਾਕਸ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਸਕਦਾ ਜਾਂ ਘੱਟ ਕੁਸ਼ਲਤਾ ਨਾਲ ਪਹੁੰਚਦਾ ਹੈ",
    },
    "nginx-494": {
      title: "ਬੇਨਤੀ ਦਾ ਹੈਡਰ ਜਾਂ ਕੁਕੀ ਬਹੁਤ ਵੱਡੀ ਹੈ",
      description: "ਕਲਾਇੰਟ ਨੇ ਬਹੁਤ ਜ਼ਿਆਦਾ ਜਾਂ ਬਹੁਤ ਵੱਡੇ ਹੈਡਰ ਫੀਲਡ ਭੇਜੇ, ਜਿਸਦਾ ਜਵਾਬ nginx ਪੂਰਵ-ਨਿਰਧਾਰਤ ਤੌਰ ’ਤੇ ਸਥਿਤੀ ਕੋਡ 400 ਨਾਲ ਦਿੰਦਾ ਹੈ",
    },
    "nginx-495": {
      title: "SSL ਸਰਟੀਫਿਕੇਟ ਵਿੱਚ ਗੜਬੜ",
      description: "ਕਲਾਇੰਟ ਦੇ ਸਰਟੀਫਿਕੇਟ ਦੀ ਪੁਸ਼ਟੀ ਨਹੀਂ ਹੋ ਸਕੀ, ਜਿਸਦਾ ਜਵਾਬ nginx ਪੂਰਵ-ਨਿਰਧਾਰਤ ਤੌਰ ’ਤੇ ਸਥਿਤੀ ਕੋਡ 400 ਨਾਲ ਦਿੰਦਾ ਹੈ",
    },
    "nginx-496": {
      title: "SSL ਸਰਟੀਫਿਕੇਟ ਲੋੜੀਂਦਾ ਹੈ",
      description: "ਕਲਾਇੰਟ ਨੇ ਲੋੜੀਂਦਾ SSL ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਭੇਜਿਆ, ਜਿਸਦਾ ਜਵਾਬ nginx ਪੂਰਵ-ਨਿਰਧਾਰਤ ਤੌਰ ’ਤੇ ਸਥਿਤੀ ਕੋਡ 400 ਨਾਲ ਦਿੰਦਾ ਹੈ",
    },
    "nginx-497": {
      title: "HTTPS ਪੋਰਟ ’ਤੇ HTTP ਬੇਨਤੀ ਭੇਜੀ ਗਈ",
      description: "HTTPS ਪੋਰਟ ’ਤੇ ਬਿਨਾਂ ਇਨਕ੍ਰਿਪਸ਼ਨ ਵਾਲੀ HTTP ਬੇਨਤੀ ਭੇਜੀ ਗਈ, ਜਿਸਦਾ ਜਵਾਬ nginx ਪੂਰਵ-ਨਿਰਧਾਰਤ ਤੌਰ ’ਤੇ ਸਥਿਤੀ ਕੋਡ 400 ਨਾਲ ਦਿੰਦਾ ਹੈ",
    },
    "nginx-499": {
      title: "ਕਲਾਇੰਟ ਨੇ ਕਨੈਕਸ਼ਨ ਬੰਦ ਕੀਤਾ",
      description: "ਸਰਵਰ ਦੇ ਜਵਾਬ ਭੇਜ ਸਕਣ ਤੋਂ ਪਹਿਲਾਂ ਹੀ ਕਲਾਇੰਟ ਨੇ ਕਨੈਕਸ਼ਨ ਬੰਦ ਕਰ ਦਿੱਤਾ",
    },
    "laravel-419": {
      title: "Page Expired",
      description: "The security token of the form is missing or has expired, so the user must load the page again",
    },
    "twitter-420": {
      title: "Enhance Your Calm",
      description: "The client has sent more requests than the limit allows",
    },
    "shopify-430": {
      title: "Security Rejection",
      description: "The request was rejected because it looks like an attack",
    },
    "shopline-433": {
      title: "Request Blocked",
      description: "The request was blocked because it looks like an attack or comes from a blocked IP address",
    },
    "shopline-434": {
      title: "Excessive Rate Limit Surpassed",
      description: "The request was blocked because the client exceeded the rate limit of the security check",
    },
    "shopline-435": {
      title: "Challenge Collapsar Attack",
      description: "The request was blocked because it appears to be part of an attack that floods the server with requests",
    },
    "shopline-436": {
      title: "Security Policy Triggered",
      description: "The request was blocked because its content violates a security policy",
    },
    "windows-450": {
      title: "Blocked by Windows Parental Controls",
      description: "The parental controls of Windows block access to the requested page",
    },
    "exchange-456": {
      title: "Blocked",
      description: "The user's account is blocked",
    },
    "exchange-457": {
      title: "Expired Password",
      description: "The user's password has expired",
    },
    "aws-alb-460": {
      title: "Client Closed Connection",
      description: "The client closed the connection before the load balancer could send a response",
    },
    "aws-alb-463": {
      title: "Too Many Forwarded Addresses",
      description: "The X-Forwarded-For header field of the request contains more than 30 IP addresses",
    },
    "aws-alb-464": {
      title: "Incompatible Protocol",
      description: "The server behind the load balancer does not support the protocol of the request",
    },
    "esri-498": {
      title: "Invalid Token",
      description: "The access token is not valid or has expired",
    },
    "esri-499": {
      title: "Token Required",
      description: "An access token is required but was not sent",
    },
  },
  serverErrors: {
    any: {
      title: "ਸਰਵਰ ਦੀ ਗਲਤੀ",
      description: "ਸਰਵਰ ਵਾਲੇ ਪਾਸੇ ਗਲਤੀ ਹੋਣ ਕਰਕੇ ਉਹ ਬੇਨਤੀ ਪੂਰੀ ਨਹੀਂ ਕਰ ਸਕਿਆ",
    },
    unavailable: {
      title: "ਸੇਵਾ ਉਪਲਬਧ ਨਹੀਂ ਹੈ",
      description: "ਸਰਵਰ ਉੱਤੇ ਬਹੁਤ ਜ਼ਿਆਦਾ ਲੋਡ ਹੋਣ ਜਾਂ ਉਸਦੀ ਸਾਂਭ-ਸੰਭਾਲ ਚੱਲਣ ਕਰਕੇ ਉਹ ਇਸ ਵੇਲੇ ਬੇਨਤੀ ਪੂਰੀ ਨਹੀਂ ਕਰ ਸਕਦਾ",
    },
  },
};

export default catalog;
