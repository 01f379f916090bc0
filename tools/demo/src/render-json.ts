import type { Renderer } from './render.ts'

/** One JSON object a line: `start`, a line a step, then `end` or `failed`. */
export const jsonRenderer: Renderer = {
  start: (mocks) => line({ event: 'start', mocks }),
  step: (report, number) => line({ event: 'step', number, ...report }),
  end: (summary) => line({ event: 'end', ...summary }),
  failure: (error, number) =>
    line({
      event: 'failed',
      number,
      name: error instanceof Error ? error.name : 'Error',
      message: error instanceof Error ? error.message : String(error),
    }),
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`
}
