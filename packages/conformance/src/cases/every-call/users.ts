import assert from 'node:assert/strict'
import { type MethodName, splitMethodName } from '@picturedesk/provider'
import { claimsSomething, prepared } from '../../calls/calls.ts'
import { equalData } from '../../checks/equal-data.ts'
import { observe } from '../../checks/observed.ts'
import { carriesText } from '../../checks/on-the-wire.ts'
import type { ConformanceCase } from '../conformance-case.ts'

const FIRST = 'reader-77'
const SECOND = 'reader-78'

export const usersCases: readonly ConformanceCase[] = [
  {
    id: 'users/every-call',
    title:
      'where a call of a capability is made for the user whom `userId` names, every other is, too; ' +
      'a call without one is made for nobody who was named before',
    applies: claimsSomething,
    async run(bench) {
      const session = await bench.open()
      const { wire } = session
      const named = new Map<string, MethodName>()
      const nameless: { readonly name: string; readonly method: MethodName }[] = []
      for (const { name, method, start } of await prepared(bench, session, () => true)) {
        const told = async (userId?: string) => {
          const at = wire.calls.length
          const seen = await observe(wire, async () =>
            start(userId === undefined ? {} : { userId }),
          )
          const sent = wire.calls.slice(at)
          const says = (text: string) => sent.some((call) => carriesText(call, text))
          return { ...seen, says, count: sent.length }
        }
        const first = await told(FIRST)
        const second = await told(SECOND)
        const none = await told()
        assert.ok(!second.says(FIRST), `${name} was made for ${FIRST}, and not for ${SECOND}.`)
        assert.ok(
          !none.says(FIRST) && !none.says(SECOND),
          `${name} without \`userId\` was made for who was named before.`,
        )
        if (first.says(FIRST)) named.set(capabilityOf(method), method)
        const isTold =
          first.error !== undefined || first.warnings.some(({ option }) => option === 'userId')
        // What sends nothing is made for nobody.
        if (first.count > 0 && !first.says(FIRST) && !isTold) nameless.push({ name, method })
      }
      equalData(
        nameless.flatMap(({ name, method }) => {
          const like = named.get(capabilityOf(method))
          return like === undefined ? [] : [`${name}, unlike ${like}`]
        }),
        [],
        '`userId` was neither sent nor warned of nor refused.',
      )
    },
  },
]

function capabilityOf(method: MethodName): string {
  return splitMethodName(method)?.capability ?? method
}
