/**
 * Words that tell what an operation is about, and the methods that they can be about: `capability` or
 * `capability.method`. Vendors have other words besides, which say nothing here.
 *
 * @type {readonly (readonly [RegExp, readonly string[]])[]}
 */
export const owned = [
  [/categor/i, ['categories', 'topics.categories']],
  [/topic/i, ['topics']],
  [/collection/i, ['collections']],
  [/favou?rite/i, ['favorites']],
  [/recent/i, ['recents']],
  [/similar|related/i, ['search.similar', 'search.byImage']],
  [/by_?(?:image|picture)$/i, ['search.byImage']],
  [/suggest/i, ['search.suggest']],
  [/warrant|certificate/i, ['licensing.warrant']],
  [/purchase|licen[cs]e/i, ['licensing', 'sales']],
  [/subscription|entitlement/i, ['entitlements', 'licensing']],
  [/download/i, ['licensing.download', 'licensing.warrant', 'usage']],
  [/streaming/i, ['streaming']],
  [/sale(?:s|$)/i, ['sales']],
  [/tagging/i, ['tagging']],
  [/moderation/i, ['moderation']],
  [/task_?status/i, ['tagging.status', 'tagging.tag', 'moderation']],
]

/**
 * Words of which an operation has at least one when it serves a method of the capability. They are many, since each vendor
 * has its own.
 *
 * @type {Readonly<Record<string, RegExp>>}
 */
export const needed = {
  categories: /categor|genre|subject|heading|taxonom|section|theme|channel/i,
  topics: /topic|theme|stor(?:y|ies)|editor|collection|curated|event|feature|categor/i,
  licensing:
    /licen[cs]|purchas|order|bu(?:y|ie)|bought|checkout|download|warrant|certificate|contract|offer|pric|invoice|subscri|acqui/i,
  entitlements:
    /entitle|subscri|plan|quota|credit|balance|package|contract|agreement|licen[cs]|account/i,
  collections: /collection|lightbox|album|board|folder|set|list|galler|project|basket/i,
  favorites: /favou?rit|like|bookmark|wish|star|heart|saved?|love/i,
  recents: /recent|histor|last|viewed|used|latest/i,
  streaming: /stream|url|link|play|display/i,
  usage: /usage|used?\b|feedback|report|impression|track|event|statistic|count/i,
  tagging: /tag|label|annotat|keyword|recogni|detect|classif|analy/i,
  moderation:
    /moderat|annotat|safe|brand|policy|nudit|adult|explicit|detect|check|analy|score|label/i,
  sales: /sale|sold|sell|payment|royalt|revenue|purchas|order|licen[cs]/i,
  'search.similar': /simil|related|alike|recommend|resembl|nearest|more like/i,
  'search.byImage':
    /by.?(?:image|picture)|simi|reverse|visual|picture to|upload|resembl|look like/i,
  'search.suggest': /suggest|complet|typeahead|hint|proposal/i,
}
