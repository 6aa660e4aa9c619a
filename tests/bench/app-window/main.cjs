// The app itself, as built; only the reporting is added.
const path = require('node:path')
const { measureSaves } = require('./measure-saves.cjs')
const { reportWhenReady } = require('./report-when-ready.cjs')

const isTodayShown = `[...document.querySelectorAll('h1')].some((heading) => heading.textContent === 'Today')`

reportWhenReady(isTodayShown, process.env.BENCH_SAVES ? measureSaves : undefined)
require(path.resolve(__dirname, '../../../out/main/main.cjs'))
