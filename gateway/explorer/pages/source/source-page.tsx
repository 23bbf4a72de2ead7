import { PageTitle } from '../../components/page-title.tsx';

/** TO BE WRITTEN. */
export function Component() {
  return <PageTitle title="source" />;
}
