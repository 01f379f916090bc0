import DefaultTheme from 'vitepress/theme-without-fonts'
import './site.css'

// The system's own fonts: nothing is fetched, and text is there at once.
const theme = DefaultTheme

export default theme
