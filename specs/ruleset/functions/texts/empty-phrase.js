const ARTICLE = '(?:an? |the |some |any |one |this |its |their |his |your )?'
const KIND =
  '(?:plain |whole |optional |required |unique )?(?:text|string|number|integer|boolean|bool|flag|value|values|object|array|list|items?|data|date|time|date and time|timestamp|id|identifier|url|uri|link|enum|parameter|header|field|member|property|response|answer|result|request|body|query|schema|page|thing|information|info|details?|description)'
const ONLY_KIND = new RegExp(`^${ARTICLE}${KIND}(?: (?:of|for) ${ARTICLE}${KIND})?$`, 'i')
const PLACEHOLDER =
  /^(?:todo|tbd|tba|fixme|xxx+|n\/?a|none|null|undefined|unknown|see above|as above|same|same as above|lorem ipsum.*|\?+|\.+|-+|…|description(?: here)?|insert .*|placeholder)$|\b(?:todo|fixme|lorem ipsum)\b/i

/**
 * Why a text says nothing; `undefined` when it says something.
 *
 * @param {string} text
 * @param {string} name of what it describes; empty when it has none
 */
export function emptyPhrase(text, name) {
  const plain = text
    .trim()
    .replace(/[.!\s]+$/, '')
    .replace(/\s+/g, ' ')
  if (plain === '') return undefined
  if (PLACEHOLDER.test(plain)) return 'It stands for a text that is still to be written.'
  if (ONLY_KIND.test(plain)) return 'It repeats the type. Say what the value means to a caller.'
  if (name !== '' && words(plain.replace(/^(?:an?|the|its|their|this) /i, '')) === words(name))
    return 'It repeats the name. Say what the value means to a caller.'
  if (!/[\p{L}\p{N}]{2}/u.test(plain)) return 'It has no words.'
  return undefined
}

/** @param {string} text */
function words(text) {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
