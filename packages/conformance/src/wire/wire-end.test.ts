import { expect, test } from 'vitest'
import { WireEnd } from './wire-end.ts'

const end = (status: number | undefined, mediaType: string, text: string): WireEnd => {
  const ended = new WireEnd()
  ended.status = status
  ended.mediaType = mediaType
  for (const half of [text.slice(0, 3), text.slice(3)]) ended.add(new TextEncoder().encode(half))
  return ended
}

test.each<[number, string, string]>([
  [200, 'application/json', '{"ok":true}'],
  [200, 'application/json; charset=utf-8', '\uFEFF{"ok":true}'],
  [200, 'text/html', '{"ok":true}'],
  [204, '', ''],
  [200, 'text/plain', 'OK'],
  [404, 'application/json', 'gone'],
])('%d %s %j may be a success', (...given) => {
  expect(end(...given).failed).toBe(false)
})

test.each<[number | undefined, string, string]>([
  [undefined, '', ''],
  [302, '', ''],
  [429, '', ''],
  [500, 'application/json', '{"ok":true}'],
  [200, 'application/json', '{"ok":tr'],
  [200, 'text/html', '<p>Maintenance</p>'],
])('%d %s %j cannot be', (...given) => {
  expect(end(...given).failed).toBe(true)
})

test('nor can a body in which the connection broke', () => {
  const broken = end(200, 'text/plain', 'O')
  broken.broke = true
  expect(broken.failed).toBe(true)
})
