// #region sample
import { createOgq } from '@picturedesk/ogq'

const ogq = createOgq()

const page = await ogq.search.assets({
  text: '고양이',
  orientation: 'vertical',
  color: '#ff0000',
})
for (const warning of page.warnings) console.log(warning.code, warning.option)
// #endregion sample
