/** Links are written by the services of the records that they join, through these. */
export { addLink, listLinks, removeLink, setLinks, type Link, type LinkTable } from './link.repository'
