import { type AssetQuery, PicturedeskError } from '@picturedesk/provider'
import { type GivenOption, lostOptions } from '@picturedesk/vendor-kit'
import { expect, test } from 'vitest'
import { createOgq, manifest } from './index.ts'

const values = {
  text: ['제주'],
  orientation: ['vertical'],
  imageType: ['vector'],
  color: ['#0ECB9B'],
  categoryId: ['7'],
  creators: [['A'], ['A', 'B'], []],
  peopleAge: ['20s'],
  peopleGender: ['both'],
  peopleNumber: [2],
  peopleEthnicity: ['asian'],
  modelReleased: [true, false],
  minWidth: [100],
  maxWidth: [200],
  minHeight: [300],
  maxHeight: [400],
  minDuration: [5],
  maxDuration: [60],
  resolution: ['hd'],
  sort: ['newest', 'popular'],
  language: ['ko'],
  perPage: [7],
  cursor: ['3'],
} satisfies Record<keyof Omit<AssetQuery, 'kind' | 'vendorOptions'>, readonly unknown[]>

/** Options that stand in the place of the vendor's own by mistake: OGQ has none. */
const misplaced = {
  ...values,
  text: ['서울'],
  perPage: [8],
  cursor: ['4'],
  kind: manifest.kinds,
  vendorOptions: [{}],
  mood: ['blue'],
}

const options: GivenOption[] = [
  ...given(values),
  ...given(misplaced, `vendorOptions.${manifest.id}.`),
]

test('of two options of a search, none is lost without a warning or an error', async () => {
  expect(await lostOptions(search, options)).toEqual([])
})

async function search(query: AssetQuery) {
  let sent: Record<string, string> | undefined
  const ogq = createOgq({
    apiKey: 'key',
    userId: 'reader-1',
    creatorNames: 'comma-separated',
    fetch: async (url) => {
      sent = Object.fromEntries(new URL(String(url)).searchParams)
      return Response.json({ code: 20000, data: { elements: [], hasNext: false } })
    },
  })
  try {
    const { warnings } = await ogq.search.assets(query)
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
