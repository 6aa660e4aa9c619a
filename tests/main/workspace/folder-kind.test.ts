import { describe, expect, it } from 'vitest'
import { folderKind } from '#main/workspace/folder-kind'

const mounts = [
  '/dev/sda1 / ext4 rw 0 0',
  'server:/x /mnt/share nfs4 rw 0 0',
  '//srv/y /mnt/my\\040files cifs rw 0 0',
].join('\n')

describe('folderKind', () => {
  it.each([
    ['C:\\Users\\Sian\\AppData\\Local\\Sevenfold', 'local'],
    ['/home/sian/.local/share/Sevenfold', 'local'],
    ['\\\\server\\homes\\sian\\Sevenfold', 'network'],
    ['//server/homes/sian/Sevenfold', 'network'],
    ['\\\\?\\C:\\Users\\Sian\\Sevenfold', 'local'],
    ['/mnt/share/Sevenfold', 'network'],
    ['/mnt/my files/Sevenfold', 'network'],
    ['/mnt/shareware/Sevenfold', 'local'],
    ['C:\\Users\\Sian\\OneDrive - Hafod Training\\Sevenfold', 'synced'],
    ['/home/sian/Dropbox (Work)/Sevenfold', 'synced'],
    ['/Users/sian/Google Drive/Sevenfold', 'synced'],
    ['C:\\Users\\Sian\\iCloudDrive\\Sevenfold', 'synced'],
    ['C:\\Users\\Boxall\\Sevenfold', 'local'],
  ])('%s is %s', (folder, kind) => {
    expect(folderKind(folder, {}, mounts).kind).toBe(kind)
  })

  it('believes the environment about a OneDrive of another name', () => {
    expect(folderKind('/data/cloud/Sevenfold', { OneDrive: '/data/cloud' }, null)).toEqual({
      kind: 'synced',
      service: 'OneDrive',
    })
    expect(folderKind('/data/cloudy/Sevenfold', { OneDrive: '/data/cloud' }, null)).toEqual({ kind: 'local' })
  })
})
