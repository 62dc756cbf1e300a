/** `publish.ts FILE`: what an import leaves in a file is given to readers of the database that the settings name. */
import { keysIn } from "../../../lib/archive/search/text/pairs";
import { followingOf } from "../../../lib/archive/store/following";
import { home } from "../../../lib/archive/store/home";
import { placeOf } from "../../../lib/archive/store/postgresql/place";
import { Publisher } from "../../../lib/archive/store/postgresql/publish";
import { settings } from "../../../lib/settings";

const [file = ""] = process.argv.slice(2);
const at = home();
const publisher = await Publisher.open(placeOf(settings().DATABASE_URL, at.name), () => {});
await publisher.publish(file, "", keysIn);
await publisher.end();
const forget = await followingOf(at).follow(at);
await forget();
