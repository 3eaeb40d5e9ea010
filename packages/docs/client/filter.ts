// The list of a provider's schemas, filtered by what is typed. Read by that page alone; without it the list is whole.
const list = document.querySelector<HTMLElement>("[data-filter]") as HTMLElement;
const rows = [...list.children] as HTMLElement[];
const input = document.createElement("input");
const count = document.createElement("span");
const label = document.createElement("label");
input.type = "search";
input.ariaLabel = list.dataset.filter as string;
input.placeholder = list.dataset.filter as string;
count.role = "status";
label.className = "filter";
label.append(input, count);
list.before(label);

function filter(): void {
  const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const row of rows) row.hidden = !wanted.every((word) => row.textContent.toLowerCase().includes(word));
  count.textContent = `${rows.filter(({ hidden }) => !hidden).length} / ${rows.length}`;
}

input.addEventListener("input", filter);
filter();
