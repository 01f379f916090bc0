import { type AssetQuery, PicturedeskError } from '@picturedesk/provider'
import { type GivenOption, lostOptions } from '@picturedesk/vendor-kit'
import { expect, test } from 'vitest'
import type { HellorfAssetQuery, HellorfSearchOptions } from './index.ts'
import { createHellorf, manifest } from './index.ts'

const values = {
  text: ['云南'],
  orientation: ['vertical'],
  imageType: ['vector'],
  color: ['#0ECB9B'],
  categoryId: ['7'],
  creators: [['A'], ['A', 'B'], []],
  peopleAge: ['20s'],
  peopleGender: ['both'],
  peopleNumber: [2],
  peopleEthnicity: ['chinese'],
  modelReleased: [true, false],
  minWidth: [100],
  maxWidth: [200],
  minHeight: [300],
  maxHeight: [400],
  minDuration: [5],
  maxDuration: [60],
  resolution: ['hd'],
  sort: ['newest', 'popular'],
  language: ['zh-CN'],
  perPage: [7],
  cursor: ['3'],
} satisfies Record<keyof Omit<AssetQuery, 'kind' | 'vendorOptions'>, readonly unknown[]>

const ownValues = {
  domesticOnly: [true, false],
  width: [1920],
  height: [1080],
} satisfies Record<keyof HellorfSearchOptions, readonly unknown[]>

/** Own options, and options of the interface that stand in their place by mistake. */
const misplaced = {
  ...values,
  text: ['山'],
  perPage: [8],
  cursor: ['4'],
  kind: manifest.kinds,
  vendorOptions: [{}],
  mood: ['blue'],
  ...ownValues,
}

const options: GivenOption[] = [
  ...given(values),
  ...given(misplaced, `vendorOptions.${manifest.id}.`),
]

test.each(manifest.kinds)(
  'of two options of a search for kind "%s", none is lost without a warning or an error',
  async (kind) => {
    expect(await lostOptions((query) => search({ ...query, kind }), options)).toEqual([])
  },
)

async function search(query: HellorfAssetQuery) {
  let sent: Record<string, string> | undefined
  const hellorf = createHellorf({
    clientId: 'id',
    clientSecret: 'secret',
    clock: { ...globalThis, now: () => 0 },
    fetch: async (url) => {
      sent = Object.fromEntries(new URL(String(url)).searchParams)
      delete sent['sign']
      return Response.json({ result: true, data: { list: [] } })
    },
  })
  try {
    const { warnings } = await hellorf.search.assets(query)
    return { sent, warned: warnings.map(({ option }) => option) }
  } catch (error) {
    if (!PicturedeskError.isInstance(error) || error.outcome !== 'not-sent') throw error
    return { sent: undefined, warned: [] }
  }
}

function given(options: Readonly<Record<string, readonly unknown[]>>, place = ''): GivenOption[] {
  return Object.entries(options).flatMap(([name, values]) =>
    values.map((value) => ({ path: `${place}${name}`, value })),
  )
}
