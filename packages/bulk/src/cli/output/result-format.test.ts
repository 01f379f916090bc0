import type { Labels } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import type { Row } from '../../row.ts'
import { rowFormat } from './result-format.ts'

const tagged: Row<Labels> = {
  index: 3,
  id: 'a,1',
  ok: true,
  tags: [{ name: 'red', confidence: 0.5 }],
  objects: [{ type: 'TOP', tags: [{ name: 'shirt' }, { name: 'red' }] }],
}
const failed: Row = {
  index: 4,
  id: 'b',
  ok: false,
  error: { code: 'not-found', message: 'No "b".', outcome: 'rejected' },
}

test('writes a JSON object a line, whatever is in it', () => {
  const { header, line } = rowFormat('jsonl', 'tag')
  expect(header).toBe('')
  const text = line({ ...failed, id: 'line\nbreak' })
  expect(text.indexOf('\n')).toBe(text.length - 1)
  expect(JSON.parse(text)).toEqual({ ...failed, id: 'line\nbreak' })
})

test('writes CSV with a column for each part', () => {
  const { header, line } = rowFormat('csv', 'tag')
  expect(header).toBe('index,id,ok,names,tags,objects,error.code,error.message,error.outcome\n')
  expect(line(tagged)).toBe(
    '3,"a,1",true,red|shirt,"[{""name"":""red"",""confidence"":0.5}]","[{""type"":""TOP"",""tags"":[{""name"":""shirt""},{""name"":""red""}]}]",,,\n',
  )
  expect(line(failed)).toBe('4,b,false,,,,not-found,"No ""b"".",rejected\n')
})

test('has columns of each kind of job', () => {
  expect(rowFormat('csv', 'check').header).toContain(',findings,notJudged,')
  expect(rowFormat('csv', 'products').header).toContain(',scope,analysis,tags,')
})
