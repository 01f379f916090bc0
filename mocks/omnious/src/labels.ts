import type { JsonObject } from '@picturedesk/mocks'

export type Language = 'en' | 'ko' | 'zh' | 'ja'

interface Label {
  readonly id: string
  readonly en: string
  readonly ko: string
  readonly zh: string
  readonly ja: string
}

const label = (id: string, en: string, ko: string, zh: string, ja: string): Label => ({
  ...{ id, en, ko, zh, ja },
})

const items: Readonly<Record<string, Label>> = {
  TOP: label('TOPTS001', 't-shirt', '티셔츠', 'T恤', 'Tシャツ'),
  BOTTOM: label('BOTJE001', 'jeans', '청바지', '牛仔裤', 'ジーンズ'),
  WHOLEBODY: label('WHODR001', 'dress', '원피스', '连衣裙', 'ワンピース'),
  SWIMWEAR: label('SWIBK001', 'bikini', '비키니', '比基尼', 'ビキニ'),
  SHOES: label('SHOSN001', 'sneakers', '스니커즈', '运动鞋', 'スニーカー'),
  BAG: label('BAGTO001', 'tote bag', '토트백', '手提包', 'トートバッグ'),
  HAT: label('HATCP001', 'cap', '캡모자', '鸭舌帽', 'キャップ'),
  JEWELRY: label('JEWNC001', 'necklace', '목걸이', '项链', 'ネックレス'),
  ACCESSORY: label('ACCBE001', 'belt', '벨트', '腰带', 'ベルト'),
}

const colors: readonly Label[] = [
  label('COL014', 'white', '흰색', '白色', 'ホワイト'),
  label('COL002', 'black', '검정', '黑色', 'ブラック'),
  label('COL007', 'blue', '파랑', '蓝色', 'ブルー'),
]

/**
 * The labels of a picture: one product of the first kind that was looked for, in a colour by its
 * place in the task.
 */
export function labelsFor(detection: string, place: number, language: Language): JsonObject {
  const item = items[detection]
  const color = colors[place % colors.length]
  if (!item || !color) return { objects: [{ type: 'no detected product' }] }
  const leaf = (one: Label, confidence: number): JsonObject => ({
    id: one.id,
    name: one[language],
    confidence,
  })
  return {
    objects: [
      { type: detection, tags: [{ item: leaf(item, 0.9821), colors: [leaf(color, 0.9644)] }] },
    ],
  }
}
