import { defineConfig } from '@playwright/test'
import tests from '../../playwright.config'

/** The pictures of the README, made by the same browser and server as the tests. */
export default defineConfig({ ...tests, testDir: '.', workers: 1 })
