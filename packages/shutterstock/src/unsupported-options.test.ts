import type { CallOptions, Warning } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import type { Shutterstock } from './index.ts'
import { startDesk } from './testing/start-desk.ts'

test.each<[string, (provider: Shutterstock, call: CallOptions) => PromiseLike<unknown>, string[]]>([
  [
    'music in a language',
    ({ assets }, call) => assets.get('shutterstock:audio/930001', { ...call, language: 'de' }),
    ['language'],
  ],
  [
    'an image in a language',
    ({ assets }, call) => assets.get('shutterstock:image/710001', { ...call, language: 'de' }),
    [],
  ],
  [
    'suggestions in a language',
    ({ search }, call) => search.suggest({ text: 'light', language: 'de' }, call),
    ['language'],
  ],
  [
    'the oldest first',
    ({ search }, call) => search.assets({ text: 'light', sort: 'oldest' }, call),
    ['sort'],
  ],
  [
    'another size of music, which has one file',
    async ({ licensing }, call) => {
      const asset = 'shutterstock:audio/930001'
      const { id } = await licensing.purchase({ asset, offer: 's14142/audio_platform' })
      return licensing.download(id, { ...call, size: 'small' })
    },
    ['size'],
  ],
])('%s: what is not sent is told', async (_, ask, options) => {
  const { provider } = await startDesk()
  const told: Warning[] = []
  await ask(provider, { onWarning: (warning) => void told.push(warning) })
  expect(told.map(({ code, option }) => [code, option])).toEqual(
    options.map((option) => ['unsupported-option', option]),
  )
})
