import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleCommand } from '../check/sample-command.ts'
import { docs, generated } from '../house.ts'
import { type ErrorClass, errorClasses } from './error-classes.ts'

/**
 * Each code of an error with when it occurs, what to do, and an example that was run.
 * @throws Error when a code has no example
 */
export function errorList(): string {
  const classes = errorClasses()
  const rows = classes.map(
    ({ code, when }) => `| [\`${code}\`](#${code}) | ${firstSentence(when)} |`,
  )
  return ['| code | when |\n| --- | --- |', rows.join('\n'), '', ...classes.map(section), ''].join(
    '\n',
  )
}

function section({ code, name, package: owner, when, remedy }: ErrorClass): string {
  for (const kind of ['ts', 'txt'])
    if (!existsSync(join(docs, `code/errors/${code}.${kind}`)))
      throw new Error(
        `docs/code/errors/${code}.${kind} is missing. Write an example that runs into the error, and run the tests of docs: they write what it prints.`,
      )
  return `## \`${code}\` {#${code}}

${linked(name, owner)}. ${when}

**What to do.** ${remedy}

<<< @/code/errors/${code}.ts#sample{ts}

\`\`\`sh
${sampleCommand(readFileSync(join(docs, `code/errors/${code}.ts`), 'utf8'), `${code}.ts`)}
\`\`\`

It prints:

<<< @/code/errors/${code}.txt{text}
`
}

/** The name of the class, with its page where the package exports it. */
function linked(name: string, owner: string): string {
  const page = `api/${owner}/classes/${name}`
  const isThere = existsSync(join(generated, `${page}.md`))
  return isThere ? `[\`${name}\`](/${page})` : `\`${name}\` of \`@picturedesk/${owner}\``
}

function firstSentence(text: string): string {
  return /^.*?[.:](?=\s|$)/.exec(text)?.[0].replace(/:$/, '.') ?? text
}
