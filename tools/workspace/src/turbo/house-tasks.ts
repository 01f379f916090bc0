/** The tasks that `npm test` asks turbo for. */
export const houseTasks: readonly string[] = [
  'generate',
  'lint',
  'lint:spec',
  'typecheck',
  'build',
  'test',
  'test:packed',
]
