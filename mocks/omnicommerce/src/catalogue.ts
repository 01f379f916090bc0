import { type ExampleBook, isJsonObject, type JsonObject, objectsIn } from '@picturedesk/mocks'

/** A finding as the catalogue keeps it, its name in every language. */
export interface CataloguedTag {
  readonly id: string
  readonly group: string
  /** By the language's first letters in lower case: en, ko, zh, ja. */
  readonly names: Readonly<Record<string, string>>
  readonly confidence: number
}

/** A product of the customer. */
export interface CataloguedProduct {
  readonly info: JsonObject
  readonly tags: readonly CataloguedTag[]
  /** Why it has no findings, in the vendor's words. With tags, it stands in both lists of a batch. */
  readonly failure?: string
}

/** Translations of the names in the documents. */
const translations: Readonly<Record<string, readonly [ko: string, zh: string, ja: string]>> = {
  backgrounds: ['배경', '背景', '背景'],
  fashion: ['패션', '时尚', 'ファッション'],
  female: ['여성', '女性', '女性'],
  collage: ['콜라주', '拼贴', 'コラージュ'],
  'text-overlay': ['텍스트 오버레이', '文字叠加', 'テキストオーバーレイ'],
  human_figure: ['사람', '人物', '人物'],
  diagnoal_view: ['대각선', '斜视', '斜め'],
  stand: ['서 있는 자세', '站立', '立ち姿'],
}

/** The documented error for a picture that cannot be fetched. */
export const UNREADABLE = 'fail to prove image from url.'

/** How many products there are, from A1000 on. */
export const PRODUCT_COUNT = 300

/**
 * The product of the documents, A1000, and 299 made after it: each 25th from A1007 on fails, each
 * 10th from A1003 on has no tags, and A1099 stands in both lists of a batch. Two more have
 * every sign that an id may have.
 */
export function readCatalogue(examples: ExampleBook): Map<string, CataloguedProduct> {
  const value = examples.find('getModeration', 'tagged')?.value
  if (!isJsonObject(value) || !isJsonObject(value['productInfo']))
    throw new Error('The spec has no example tagged of getModeration.')
  const info = value['productInfo']
  const tags = objectsIn(value['imageModeration']).map(toTag)
  const numbered = Array.from({ length: PRODUCT_COUNT }, (_, index) => {
    const id = `A${1000 + index}`
    const fails = index % 25 === 7 || index === 99
    return [
      id,
      {
        info: index === 0 ? info : { ...info, id, salesUrl: `https://salesUrl.com/products/${id}` },
        tags: tagsOf(index, tags),
        ...(fails ? { failure: UNREADABLE } : {}),
      },
    ] as const
  })
  const odd = ['outlet.A1_red~50-percent', `${'x'.repeat(47)}~.~`].map(
    (id) => [id, { info: { ...info, id }, tags: tags.slice(0, 2) }] as const,
  )
  return new Map<string, CataloguedProduct>([...numbered, ...odd])
}

function tagsOf(index: number, tags: readonly CataloguedTag[]): readonly CataloguedTag[] {
  if (index === 0) return tags
  if (index % 25 === 7 || index % 10 === 3) return []
  return tags.slice(index % tags.length)
}

function toTag(wire: JsonObject): CataloguedTag {
  const name = String(wire['name'])
  const [ko = name, zh = name, ja = name] = translations[name] ?? []
  return {
    id: String(wire['id']),
    group: String(wire['group']),
    names: { en: name, ko, zh, ja },
    confidence: Number(wire['confidence']),
  }
}
