import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own, small enough to be filled: a tmpfs, which is as full as it says. */
export interface SmallDisk {
  readonly folder: string
  /** How many bytes can still be written. */
  free(): number
  /** Fills it as another program would, until so many bytes are free. */
  fill(leave?: number): void
  /** Deletes what filled it. */
  clear(): void
  remove(): void
}

const blockSize = 64 * 1024

/**
 * Mounts a small disk. Where this process may mount nothing, the test fails and says what it needs: it is never left out.
 * @param megabytes how large it is
 */
export function newSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'pipe' })
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw new Error(
      'No small disk could be mounted. This test needs a machine on which it may mount a tmpfs: run it as root, as the checks do, or in a container started with --cap-add SYS_ADMIN.',
      { cause: error }
    )
  }
  const filler = join(folder, 'filler')
  const free = () => {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  }
  return {
    folder,
    free,
    fill: (leave = 0) => {
      const file = openSync(filler, 'a')
      const block = Buffer.alloc(blockSize, 1)
      try {
        for (let left = free() - leave; left > 0; left = free() - leave)
          writeSync(file, block, 0, Math.min(left, blockSize))
      } catch (error) {
        // Something else was faster with the last of it.
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      } finally {
        closeSync(file)
      }
    },
    clear: () => rmSync(filler, { force: true }),
    remove: () => {
      // Lazily, should a process of a killed browser not have let go yet.
      execFileSync('umount', ['--lazy', folder])
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
