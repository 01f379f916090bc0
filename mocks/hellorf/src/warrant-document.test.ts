import { expect, test } from 'vitest'
import { warrantDocument } from './warrant-document.ts'

const statement = {
  kind: 'image',
  purchaseId: 52,
  assetId: '363488282',
  licensee: '测试',
  purchasedAt: '2017-02-25 00:32:18',
} as const

/** The texts of a PDF that are written as hex UTF-16. */
function textsOf(pdf: string): string[] {
  return [...pdf.matchAll(/<((?:[0-9A-F]{4})+)>/g)].map(([, hex = '']) =>
    (hex.match(/.{4}/g) ?? [])
      .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
      .join(''),
  )
}

test('names purchase, asset and licensee', () => {
  const texts = textsOf(new TextDecoder().decode(warrantDocument(statement)))
  expect(texts).toContain('Purchase 52 of image 363488282')
  expect(texts).toContain('Licensee: 测试')
})

test('gives the same bytes for the same statement, others for another', () => {
  expect(warrantDocument(statement)).toEqual(warrantDocument({ ...statement }))
  expect(warrantDocument({ ...statement, purchaseId: 53 })).not.toEqual(warrantDocument(statement))
})

test('is a PDF whose table of offsets is right', () => {
  const pdf = new TextDecoder('latin1').decode(warrantDocument(statement))
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)?.[1])
  expect(pdf.slice(start, start + 5)).toBe('xref\n')
  const offsets = [...pdf.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, at]) =>
    Number(at),
  )
  expect(offsets.length).toBe(8)
  for (const [index, at] of offsets.entries())
    expect(pdf.slice(at)).toMatch(new RegExp(`^${index + 1} 0 obj\n`))
  const [, length, content] = /\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(pdf) ?? []
  expect(content?.length).toBe(Number(length))
})
