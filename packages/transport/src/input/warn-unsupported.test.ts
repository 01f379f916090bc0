import type { Warning } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { warnUnsupported } from './warn-unsupported.ts'

test('each option that has a value is told', () => {
  const told: Warning[] = []
  const onWarning = (warning: Warning) => void told.push(warning)
  warnUnsupported('Acme', { language: 'de', size: undefined, limit: 0 }, { onWarning })
  expect(told).toEqual([
    {
      code: 'unsupported-option',
      option: 'language',
      message: 'Acme does not support `language: "de"` here. It was not sent.',
    },
    {
      code: 'unsupported-option',
      option: 'limit',
      message: 'Acme does not support `limit: 0` here. It was not sent.',
    },
  ])
})

test('nobody needs to listen, and a listener that throws breaks nothing', () => {
  warnUnsupported('Acme', { language: 'de' }, undefined)
  const onWarning = () => {
    throw new Error('mine')
  }
  warnUnsupported('Acme', { language: 'de' }, { onWarning })
})
