import { startProblem } from '@picturedesk/installed'
import { InvalidArgumentError } from '@picturedesk/provider'

/** The error of a search without a package.json to start from. It names `from` as given only where it was. */
export async function nowhereToStart(
  from: string | URL | undefined,
): Promise<InvalidArgumentError> {
  const problem = await startProblem(from)
  const remedy =
    from === undefined
      ? 'Run the program in a directory of the application, or pass `from` to discover(), such as `import.meta.url`.'
      : 'Set `from` to a file or directory of the application, such as `import.meta.url`.'
  return new InvalidArgumentError({
    field: 'from',
    allowed: 'in a package, with a package.json that is a JSON object',
    message: `discover() has no package to start from. ${problem} ${remedy}`,
  })
}
