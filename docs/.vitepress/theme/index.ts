import DefaultTheme from 'vitepress/theme-without-fonts'
import { h } from 'vue'
import './site.css'

const NOTE =
  'Unofficial: no vendor made, checked or endorsed this, and no call to a real vendor was ever made.'

// The system's own fonts: nothing is fetched, and text is there at once.
export default {
  extends: DefaultTheme,
  Layout: () =>
    h(DefaultTheme.Layout, null, {
      'doc-footer-before': () => h('p', { class: 'site-note' }, NOTE),
    }),
}
