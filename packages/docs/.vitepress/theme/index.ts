import "../../theme/look.css";
import "../../theme/shell.css";
import "../../theme/reference.css";
import "../../theme/search.css";
import "../../theme/chart.css";
import Layout from "./Layout.vue";

export default { Layout };
