import type { Asset, AssetQuery } from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import { openWarm } from '../../calls/first-call.ts'
import { optionValues } from '../../calls/option-values.ts'
import { query } from '../../calls/queries.ts'
import { Effects } from '../../checks/effect.ts'
import { equalData } from '../../checks/equal-data.ts'
import { type SentValue, sentAlike, sentWrong } from '../../checks/option-faults.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

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
      await eachOption(bench, (option, sent) => {
        for (const { value, effect } of sent)
          if (effect.size === 0) dropped.push(`${option}: ${JSON.stringify(value)}`)
        alike.push(...sentAlike(option, sent))
      })
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
      const swapped: string[] = []
      await eachOption(bench, (option, sent) => {
        swapped.push(...sentWrong(option, sent))
      })
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

/** Hands over, for each option and kind, those values that were sent without a warning. */
async function eachOption(
  bench: Bench,
  judge: (option: string, sent: readonly SentValue[]) => void,
): Promise<void> {
  const session = await openWarm(bench)
  for (const kind of bench.manifest.kinds) {
    const plain = query(bench, kind)
    const effects = new Effects(session.wire, (asked) =>
      session.use('search').assets({ ...plain, ...asked }),
    )
    await effects.learn(plain.text)
    for (const [option, values] of await optionValues(bench, session, kind)) {
      const sent: SentValue[] = []
      for (const value of values) {
        const seen = await effects.of({ [option]: value })
        if (seen && !seen.warned.has(option)) sent.push({ value, effect: seen.effect })
      }
      judge(option, sent)
    }
  }
}

function isWide({ width = 0, height = 0, aspectRatio = width / height }: Asset): boolean {
  return aspectRatio > 1
}

function isTall({ width = 0, height = 0, aspectRatio = width / height }: Asset): boolean {
  return aspectRatio < 1
}
