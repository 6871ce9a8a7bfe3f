import { firstPaint } from './ports/first-paint'
import './ui/styles/main.scss'
import './ui/styles/practise.scss'
import './ui/styles/summary-list.scss'

// What the build has painted is seen and read first. Loading the app earlier would delay it, and nobody can press what they do not see yet.
void firstPaint().then(() => import('./practise'))
