import type { Asset, AssetQuery } from '@picturedesk/provider'
import { query } from '../../calls/queries.ts'
import { equalData } from '../../checks/equal-data.ts'
import { sentAlike, sentWrong } from '../../checks/option-faults.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'
import { triedSearches } from './tried-search.ts'

export const optionValuesCases: readonly ConformanceCase[] = [
  {
    id: 'options/nothing-silent',
    title:
      'every value of every option of a search is sent, each in its own way, warned of or refused, ' +
      'for every kind',
    applies: claiming('search.assets'),
    async run(bench) {
      const dropped: string[] = []
      const alike: string[] = []
      for (const { sent } of await triedSearches(bench))
        for (const [option, values] of sent) {
          for (const { value, effect } of values)
            if (effect.size === 0) dropped.push(`${option}: ${JSON.stringify(value)}`)
          alike.push(...sentAlike(option, values))
        }
      equalData(dropped, [], 'Options were neither sent nor warned of nor refused.')
      equalData(alike, [], 'Two values of an option are sent alike, without a warning.')
    },
  },
  {
    id: 'options/opposites',
    title:
      'no value of an option is sent by the name of its opposite or as another number, nor finds its opposite',
    applies: claiming('search.assets'),
    async run(bench) {
      const tried = await triedSearches(bench)
      const swapped = tried.flatMap(({ sent }) => sent.flatMap((one) => sentWrong(...one)))
      equalData(swapped, [], 'Opposites are sent for each other.')
      const { use } = await bench.open()
      for (const kind of bench.manifest.kinds) {
        const found = async (orientation: AssetQuery['orientation']) =>
          (await use('search').assets({ ...query(bench, kind), orientation })).items
        const [wide, tall] = [await found('horizontal'), await found('vertical')]
        equalData(
          wide.length > 0 && tall.length > 0 && wide.every(isTall) && tall.every(isWide),
          false,
          'A search for horizontal assets finds vertical ones, and the other way round.',
        )
      }
    },
  },
]

function isWide({ width = 0, height = 0, aspectRatio = width / height }: Asset): boolean {
  return aspectRatio > 1
}

function isTall({ width = 0, height = 0, aspectRatio = width / height }: Asset): boolean {
  return aspectRatio < 1
}
