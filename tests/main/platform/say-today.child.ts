import { systemClock } from '#main/platform/clock'

process.stdout.write(systemClock.today())
