const DIRECTIVE = /^\/\/ mock: (\S+) (scenario|fault) (.+)$/gm

/**
 * The command that runs a sample of the guides as its test runs it: with the bad day that a comment above it asks of a mock.
 * @param source the sample
 * @param name the name of its file
 */
export function sampleCommand(source: string, name: string): string {
  const options = [...source.matchAll(DIRECTIVE)].map(([, id = '', what = '', value = '']) =>
    what === 'scenario' ? `--scenario ${id}=${value}` : `--fault ${id}=${faultText(value)}`,
  )
  return ['npx picturedesk-mocks exec', ...options, '--', 'node', name].join(' ')
}

/** A fault as the command line takes it. */
function faultText(json: string): string {
  const { name, ...options } = JSON.parse(json) as Record<string, string | number>
  return [name, ...Object.entries(options).map(([option, value]) => `${option}=${value}`)].join(',')
}
