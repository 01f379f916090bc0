import { expect, test } from 'vitest'
import { otherServer } from './other-server.ts'

const upload = otherServer('https://upload.example.com/files/', 'https://eu.example.com/v2')

test('an operation with a server of its own is called there', () => {
  expect(upload('https://eu.example.com/v2')).toBe('https://upload.example.com/files')
})

test('a configured base URL elsewhere takes the operation along, so that no mock lets it out', () => {
  expect(upload('http://127.0.0.1:4010/v2')).toBe('http://127.0.0.1:4010/files')
})
