import { claimedMethods, methodNames, NotSupportedError } from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { Bench } from '../bench/bench.ts'
import { prepared } from '../calls/calls.ts'
import { methodOptions } from '../calls/method-options.ts'
import { oneOfEach } from '../calls/option-values.ts'
import { observe } from '../checks/observed.ts'
import { acmeOptions } from './try-out.ts'

const { manifest, create, samples = {} } = acmeOptions()

test('the provider for trying the suite out has every method that takes options, but those of tasks', () => {
  const claimed = claimedMethods(manifest)
  const missing = methodNames().filter(
    (method) => methodOptions(method, manifest).length > 0 && !claimed.includes(method),
  )
  // It tags a picture at once: there are no tasks that could be created or read.
  expect(missing).toEqual(['tagging.create', 'tagging.append', 'tagging.results'])
})

describe('of the provider for trying the suite out, every option of the model is honoured by', () => {
  test.each(claimedMethods(manifest))('%s', async (method) => {
    const bench = new Bench(manifest, samples, create)
    await bench.run(async () => {
      const session = await bench.open()
      const options =
        method === 'search.assets'
          ? await oneOfEach(bench, session, 'image')
          : methodOptions(method, manifest)
      const [call] = await prepared(bench, session, (one) => one === method)
      const watch = (asked: object) =>
        observe(session.wire, async () => call?.start({ ...asked }, { ...asked }))
      const [plain, again] = [await watch({}), await watch({})]
      const lost: string[] = []
      for (const [option, value] of options) {
        // It takes one colour, so that a refusal is seen, too.
        const { sent, error, warnings } = await watch({
          [option]: option === 'color' ? '#ff0000' : value,
        })
        // It looks for images alone by a picture, and says so.
        if (option === 'kind' && NotSupportedError.isInstance(error)) continue
        expect([option, error, warnings]).toEqual([option, undefined, []])
        // What differs from call to call anyway, such as a reference, tells nothing.
        const changed = [...sent].filter(
          ([name, text]) =>
            plain.sent.get(name) === again.sent.get(name) && plain.sent.get(name) !== text,
        )
        if (changed.length === 0) lost.push(option)
      }
      expect(lost).toEqual([])
    })
  })
})
