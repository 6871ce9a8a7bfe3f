import { join } from 'node:path'
import { projectFolder } from '../../../scripts/lib/project.mjs'

/** Lays a file over a folder of policies that this process and its children alone see, and becomes the program that follows. */
const script = `
mount -t tmpfs tmpfs "$0" && mkdir "$0/upper" "$0/work" &&
mount -t overlay overlay -o "lowerdir=/etc,upperdir=$0/upper,workdir=$0/work" /etc &&
for folder in /etc/chromium/policies/managed /etc/opt/chrome/policies/managed /etc/firefox/policies; do
  mkdir -p "$folder" && cp "$1" "$folder/"
done &&
shift && exec "$@"`

/**
 * A program, and what it is given, that starts a browser as a machine starts it that has one of our files of policies. Nothing of this
 * machine changes: the file lies in a view of its disk that ends with the browser.
 * @param file its path in docs/hosting/policies
 */
export function underPolicies(file: string): readonly string[] {
  const isRoot = process.getuid?.() === 0
  const path = join(projectFolder, 'docs/hosting/policies', file)
  return ['unshare', ...(isRoot ? [] : ['--map-root-user']), '--mount', 'sh', '-c', script, '/mnt', path]
}
