import { it } from 'vitest'
import { personRoles } from '#shared/domain/person'
import { aPerson, aSnapshot } from './make-snapshot'
import { readPack } from './read-pack'
it('probe', async () => {
  const everyRole = aPerson('p0', 'Siân Llŷr', { roles: [...personRoles] })
  for (let count = 14; count < 27; count++) {
    const others = Array.from({ length: count }, (_, at) => aPerson(`p${at + 1}`, `Person ${at + 1}`))
    const t=performance.now()
    const { pageTexts } = await readPack(aSnapshot({ sections: ['people', 'sign-off'], people: [everyRole, ...others] }))
    console.log(count, pageTexts.map((x) => x.length).join(' '), performance.now()-t)
  }
})
