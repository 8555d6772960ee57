<#import "lib/layout.ftl" as layout>
<#import "lib/labels.ftl" as labels>
<#import "lib/cards.ftl" as lists>
<#import "lib/notices.ftl" as notices>
<#import "lib/values.ftl" as values>
<#import "lib/indicators.ftl" as indicators>
<#assign root = content.rootpath>
<#assign place = content.place>
<#assign trail = [{"name": "Địa phương", "address": "dia-phuong/index.html"}]
    + content.upwards?filter(up -> up.address??)>
<#assign PLANS_OF_A_UNIT = 5>
<#assign besideWords = {
  "ALL": "Bên cạnh ${content.beside} văn bản khác trên cổng.",
  "PROVINCES": "Bên cạnh ${content.beside} văn bản khác của trung ương và cấp tỉnh.",
  "PROVINCE": "Bên cạnh ${content.beside} văn bản khác trong cùng tỉnh, thành phố.",
  "UNPLACED": "Bên cạnh ${content.beside} văn bản khác chưa rõ tỉnh, thành phố."
}>
<#assign ways = {
  "chi-tieu": "Chỉ tiêu của các văn bản, đặt trong một bảng",
  "nhiem-vu": "Nhóm nhiệm vụ của các văn bản",
  "moc-thoi-gian": "Mốc thời gian của các văn bản"
}>
<@layout.page title="${content.title} – ${portal.name}" section="places" crumbs=trail here=place.name>
<p class="over"><#if place.level == "tinh">Cấp tỉnh<#else>${labels.levels[place.level]}<#list content.upwards as up>, ${up.name}</#list></#if></p>
<h1>${place.name}</h1>
<@notices.endings content.notices place.level false/>
<#if place.code??>
<p>Mã đơn vị hành chính: ${place.code}</p>
</#if>
<section aria-labelledby="van-ban">
<h2 id="van-ban">Văn bản của ${labels.inside(place.name)}</h2>
<#if content.cards?has_content>
<@lists.cards content.cards/>
<#if content.cardsLeftOut gt 0><p>Còn ${content.cardsLeftOut} văn bản nữa, xem ở <a href="${root}van-ban/index.html">danh sách văn bản</a>.</p></#if>
<#else>
<p>Cổng chưa có văn bản của chính đơn vị này.</p>
</#if>
</section>
<#if content.cards?has_content && portal.hasIndicators>
<section class="apart" aria-labelledby="chi-tieu">
<h2 id="chi-tieu">Chỉ tiêu của ${labels.inside(place.name)} bên cạnh các văn bản khác</h2>
<#if content.standings?has_content>
<p>${besideWords[content.besideKind]} Chỉ đặt cạnh nhau những con số cùng đơn vị, căn cứ tính, phạm vi và thời hạn.</p>
<table class="figures standings">
<caption>Chỉ tiêu mà văn bản của ${labels.inside(place.name)} đặt ra</caption>
<thead><tr><th scope="col">Chỉ tiêu</th><th scope="col">Mục tiêu</th><th scope="col">Nghị quyết 57-NQ/TW</th><th scope="col">Văn bản khác</th></tr></thead>
<tbody>
<#list content.standings as row>
<#assign target = row.target>
<tr><th scope="row"><a href="${root}chi-tieu/${row.indicator.id}.html">${row.indicator.name}</a></th>
<td data-label="Mục tiêu"><#if target.quantity.isStated()><i>chỉ nêu định tính</i><#else><b class="figure">${values.value(target.quantity, target.measure)}</b></#if> <small>${values.horizon(target.horizon)}<#if target.measure.scope??>, ${values.scopes[target.measure.scope]}</#if><#if content.cards?size gt 1>; ${name(target)}</#if></small><@indicators.quote target.citation/></td>
<td data-label="Nghị quyết 57"><@national row/></td>
<td data-label="Văn bản khác"><@others row/></td></tr>
</#list>
</tbody>
</table>
<#if content.standingsLeftOut gt 0><p>Còn ${content.standingsLeftOut} mục tiêu nữa, xem ở trang của từng văn bản.</p></#if>
<p class="hint">Con số của Nghị quyết 57-NQ/TW chưa có nguyên văn trên cổng thì ghi “chưa đối chiếu với toàn văn”; nguồn ở trang của từng chỉ tiêu.</p>
<#else>
<p>Văn bản của đơn vị này không đặt chỉ tiêu nào.</p>
</#if>
</section>
</#if>
<#if content.branches?has_content>
<section class="apart" aria-labelledby="truc-thuoc">
<h2 id="truc-thuoc">Đơn vị trong ${labels.inside(place.name)}</h2>
<#if content.asCards>
<#list content.branches as branch>
<h3><@unit branch/> <small>${labels.levels[branch.place.level]}</small></h3>
<@lists.cards branch.cards 4/>
</#list>
<#else>
<ul class="groups">
<#list content.branches as branch>
<li><@unit branch/> <span><#list branch.cards[0..*PLANS_OF_A_UNIT] as card><a href="${root}${card.address}">${card.plan.metadata.shortName}</a><@labels.replaced card/> (${branch.indicators[card?index]} chỉ tiêu)<#sep>, </#list><#if branch.cards?size gt PLANS_OF_A_UNIT> và ${branch.cards?size - PLANS_OF_A_UNIT} văn bản nữa</#if></span></li>
</#list>
</ul>
<#if content.branchesLeftOut gt 0><p>Còn ${content.branchesLeftOut} đơn vị nữa, xem ở <a href="${root}van-ban/index.html">danh sách văn bản</a>.</p></#if>
</#if>
</section>
<#if content.units?has_content>
<section class="apart" aria-labelledby="chi-tieu-don-vi">
<h2 id="chi-tieu-don-vi">Chỉ tiêu của các đơn vị trong ${labels.inside(place.name)}</h2>
<table class="figures units">
<caption>Văn bản của các đơn vị bên trong nêu gì về từng chỉ tiêu</caption>
<thead><tr><th scope="col">Chỉ tiêu</th><th scope="col">Số văn bản</th><th scope="col">Mục tiêu</th></tr></thead>
<tbody>
<#list content.units as unit>
<tr><th scope="row"><a href="${root}chi-tieu/${unit.indicator.id}.html">${unit.indicator.name}</a></th>
<td data-label="Số văn bản"><#if unit.withFigure gt 0>${unit.withFigure} nêu con số</#if><#if unit.withFigure gt 0 && unit.inWords gt 0>, </#if><#if unit.inWords gt 0>${unit.inWords} chỉ nêu định tính</#if></td>
<td data-label="Mục tiêu"><#if unit.targets?has_content><ul><#list unit.targets as target><li>${name(target)}: <@link target>${values.target(target)}</@link></li></#list></ul><#else>xem ở trang của chỉ tiêu</#if></td></tr>
</#list>
</tbody>
</table>
</section>
</#if>
</#if>
<#if content.comparisons?has_content>
<section class="apart" aria-labelledby="doi-chieu">
<h2 id="doi-chieu">Đặt cạnh các văn bản khác</h2>
<ul>
<#list content.comparisons as id, address>
<li><a href="${root}${address}">${ways[id]}</a></li>
</#list>
</ul>
</section>
</#if>
</@layout.page>

<#macro unit branch><#if branch.address??><a href="${root}${branch.address}">${branch.place.name}</a><#else>${branch.place.name}</#if></#macro>

<#macro link target><a href="${root}van-ban/${target.plan()}.html<#if target.citation.passage()??>#${target.citation.passage()}</#if>"><#nested></a></#macro>

<#function name target><#return content.site.card(target.plan()).plan.metadata.shortName></#function>

<#-- What Resolution 57 sets: of the same basis plainly, of another with those words. -->
<#macro national row>
<#if row.national?has_content>
<#list row.national as goal><@goalWords goal/></#list>
<#elseif row.nationalApart?has_content>
<#if !row.target.quantity.isStated()><i>không cùng căn cứ tính:</i> </#if><#list row.nationalApart as goal><@goalWords goal/></#list>
<#else>
<i>chưa có ở nguồn công khai</i>
</#if>
</#macro>

<#macro goalWords goal><div>${values.target(goal)}<#if !(goal.citation?? && goal.citation.passage()??)> <small>chưa đối chiếu với toàn văn</small></#if></div></#macro>

<#-- What the other plans set: figures of the same basis from the lowest to the highest, and how many say something else. -->
<#macro others row>
<#local others = row.others inFigures = !row.target.quantity.isStated()>
<#if content.beside == 0>
<i>chưa có văn bản nào khác</i>
<#else>
<#if others.lowest?? && others.highest??>
<#local low = others.lowest high = others.highest>
<#if others.comparable == 1 && others.isOneFigure()>
<@link low>${values.value(low.quantity, low.measure, false)}</@link> (${name(low)})
<#elseif others.isOneFigure()>
${others.comparable} văn bản: đều <@link low>${values.value(low.quantity, low.measure, false)}</@link>
<#else>
${others.comparable} văn bản: thấp nhất <@link low>${values.value(low.quantity, low.measure, false)}</@link> (${name(low)}), cao nhất <@link high>${values.value(high.quantity, high.measure, false)}</@link> (${name(high)})
</#if>
<#elseif others.comparable gt 0>
${others.comparable} văn bản cùng nêu toàn bộ
</#if>
<#local rest = []>
<#if others.otherBasis gt 0><#local rest += [others.otherBasis + inFigures?then(" nêu con số không cùng căn cứ tính", " nêu con số")]></#if>
<#if others.inWords gt 0><#local rest += [others.inWords + " chỉ nêu định tính"]></#if>
<#if others.silent gt 0><#local rest += [others.silent + " không nêu"]></#if>
<#if rest?has_content><#if others.comparable gt 0><small>${rest?join("; ")}</small><#else><i>${rest?join("; ")}</i></#if></#if>
</#if>
</#macro>
