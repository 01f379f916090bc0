import { expect, test, vi } from 'vitest'
import { Events } from './events.ts'
import { troubleTeller } from './tell-trouble.ts'

test('trouble is told to listeners, or else as a warning once a minute', () => {
  let now = 0
  const clock = { now: () => now, setTimeout: () => {}, clearTimeout: () => {} }
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
  try {
    const events = new Events()
    const tell = troubleTeller(events, clock)
    tell(new Error('no connection.'))
    tell(new Error('no connection.'))
    expect(warn.mock.calls).toEqual([
      ['Error: no connection. The bulk work tries again.', 'PicturedeskBulkWarning'],
    ])
    now += 60_000
    tell(new Error('still none.'))
    expect(warn).toHaveBeenCalledTimes(2)
    const told: unknown[] = []
    const off = events.on('trouble', ({ message }) => told.push(message))
    now += 60_000
    tell(new Error('gone.'))
    expect(told).toEqual(['Error: gone.'])
    expect(warn).toHaveBeenCalledTimes(2)
    off()
    tell(new Error('again.'))
    expect(warn).toHaveBeenCalledTimes(3)
  } finally {
    warn.mockRestore()
  }
})
