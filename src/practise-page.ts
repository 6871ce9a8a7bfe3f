import { firstPaint } from './ports/first-paint'
import './ui/styles/main.scss'
import './ui/styles/practise.scss'
import './ui/styles/summary-list.scss'

// What the build has painted is seen and read first. Loading the app before that would hold it back, and nobody can press what is not seen.
void firstPaint().then(() => import('./practise'))
