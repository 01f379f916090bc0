import type { Openverse as Acme } from '@picturedesk/openverse'
import { testExamples, testMappings, testModel, testPackage } from '@picturedesk/vendor-kit'
import { test } from 'vitest'

interface Wire {
  getPicture: { payload: { id: string } }
  getLimits: { payload: { calls: number } }
}
declare const spec: object
