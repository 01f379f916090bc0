import type { ParsedModule } from '../parse-module.ts'
import type { ApiChange, Revised } from './api-change.ts'
import type { CheckSource, Question } from './check-source.ts'
import type { Finding } from './compile.ts'
import { type Direction, directionsOf } from './directions.ts'

/** Errors by which the compiler does not know what a name is. Whatever it says of a line with such a name proves nothing. */
const UNKNOWN_NAMES = new Set([2304, 2305, 2307, 2503, 2552, 2614, 2694, 2724, 2318, 1005, 1128])

const ABSTRACT = /^(?:declare )?abstract class /

/** What the compiler's answers to the questions of a check mean. */
export function judgedChanges(
  { isImplemented }: Revised,
  old: ParsedModule,
  now: ParsedModule,
  { questions }: CheckSource,
  findings: readonly Finding[],
): ApiChange[] {
  const unknown = findings.find(({ code }) => UNKNOWN_NAMES.has(code))
  if (unknown !== undefined)
    return [
      {
        bump: 'breaking',
        means: `It cannot be compared, so it is taken for a break: ${sentence(unknown.message)}`,
      },
    ]
  const [before, after] = [directionsOf(old), directionsOf(now)]
  const goesOnly = (name: string, direction: Direction): boolean => {
    if (isImplemented) return false
    const local = old.exported.get(name)?.local ?? name
    // Users extend an abstract class.
    if (now.declarations.some((one) => one.name === local && ABSTRACT.test(one.text))) return false
    const ways = new Set([...(before.get(local) ?? []), ...(after.get(local) ?? [])])
    return ways.size === 1 && ways.has(direction)
  }
  const answers = new Map<string, { question: Question; message: string }[]>()
  for (const { file, line, message } of findings) {
    const question = file.endsWith('/check.ts') ? questions.get(line) : undefined
    if (question === undefined) continue
    answers.set(question.name, [...(answers.get(question.name) ?? []), { question, message }])
  }
  return [...answers].map(([name, failed]): ApiChange => {
    const no = (asks: Question['asks'], isType: boolean) =>
      failed.find(({ question }) => question.asks === asks && question.isType === isType)
    const value = no('now-as-before', false)
    const forward = goesOnly(name, 'in') ? undefined : no('now-as-before', true)
    const backward = goesOnly(name, 'out') ? undefined : no('before-as-now', true)
    const broken = value ?? forward ?? backward
    if (broken === undefined)
      return { bump: 'feature', means: `\`${name}\` has or takes more than before.` }
    const whom =
      broken === backward
        ? 'what users made for it before does not fit any more'
        : 'what users do with it does not fit any more'
    return {
      bump: 'breaking',
      means: `\`${name}\` changed, and ${whom}: ${sentence(broken.message)}`,
    }
  })
}

function sentence(message: string): string {
  return message.replaceAll(/\bimport\("[^"]*"\)\.|\$Now\./g, '').replace(/\.?$/, '.')
}
