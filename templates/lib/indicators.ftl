<#-- The parts of an indicator's pages. -->
<#import "labels.ftl" as labels>
<#import "values.ftl" as values>
<#import "chart.ftl" as charts>
<#import "takeaway.ftl" as taking>
<#assign root = content.rootpath>

<#-- What the indicator is. -->
<#macro facts indicator counts>
<section class="facts" aria-labelledby="thong-tin">
<h2 id="thong-tin">Thông tin chỉ tiêu</h2>
<dl>
<@fact "Đơn vị tính">${values.unitWords(indicator.measure)}</@fact>
<#if indicator.measure.base??><@fact "Căn cứ tính">${indicator.measure.base}</@fact></#if>
<@fact "Chiều tốt hơn"><#if indicator.better == "higher">Càng cao càng tốt<#else>Càng thấp càng tốt</#if></@fact>
<#if indicator.nameEn??><@fact "Tên tiếng Anh"><span lang="en">${indicator.nameEn}</span></@fact></#if>
<@fact "Trong các văn bản">${counts.withFigure} văn bản nêu con số, ${counts.inWords} chỉ nêu định tính, ${counts.silent} không nêu</@fact>
</dl>
</section>
</#macro>

<#macro fact name>
<div><dt>${name}</dt><dd><#nested></dd></div>
</#macro>

<#-- What Resolution 57 itself sets. -->
<#macro national targets>
<section class="apart" aria-labelledby="muc-tieu-quoc-gia">
<h2 id="muc-tieu-quoc-gia">Mục tiêu quốc gia</h2>
<#if targets?has_content>
<ul class="national-targets">
<#list targets as target>
<li><p><b class="figure">${values.value(target.quantity, target.measure)?cap_first}</b>, ${values.horizon(target.horizon)}<#if target.measure.scope??>, ${values.scopes[target.measure.scope]}</#if></p>
<#if target.citation?? && target.citation.passage()??>
<@quote target.citation/>
<#else>
<p><span class="unchecked">chưa đối chiếu với toàn văn</span><#if content.fullAddress??><span data-on="fragment" hidden>.</span></#if> Theo: ${target.source}</p>
</#if>
</li>
</#list>
</ul>
<#else>
<p>Cổng chưa ghi nhận mục tiêu quốc gia cho chỉ tiêu này.</p>
</#if>
</section>
</#macro>

<#-- The drawing, or why there is none. -->
<#macro chart drawing name national=[]>
<#local apart = national?filter(standing -> !standing.comparable?has_content)>
<#if drawing.panels?has_content>
<section class="apart" aria-labelledby="bieu-do" data-on="page">
<h2 id="bieu-do">Biểu đồ</h2>
<@charts.targets drawing name/>
<p class="hint"><#if drawing.panels?size gt 1>Mỗi khung có một thang riêng: con số khác đơn vị, căn cứ tính, phạm vi hoặc thời hạn không đặt chung thang. </#if>Con số có đủ trong bảng bên dưới.<#if apart?has_content> Không vẽ mục tiêu quốc gia <#list apart as standing>“${values.target(standing.target)}”<#sep>, </#list>, vì không cùng căn cứ tính với các con số trên.</#if></p>
</section>
<#elseif drawing.isTooLong()>
<p class="hint" data-on="page">Có ${drawing.rowCount} con số, quá nhiều để vẽ chung một biểu đồ; bảng dưới đây có đủ.</p>
</#if>
</#macro>

<#-- One row for each target, and for each plan that sets none. drawn: whether there is a chart that uses the plans' shapes.
  Lean on purpose: a country of plans has 136,000 rows. -->
<#macro table rows caption drawn>
<table class="figures">
<caption>${caption}</caption>
<thead><tr><th scope="col">Văn bản</th><th scope="col">Mục tiêu</th><th scope="col">Thời hạn</th><th scope="col">Nguyên văn</th></tr></thead>
<tbody>
<#list rows as row>
<#local card = row.card meta = card.plan.metadata target = row.target!>
<tr<#if !target?has_content> class="silent"</#if>><th scope="row"><#if drawn><@charts.sign row.shape/></#if><a href="${root}${card.address}">${meta.shortName}</a><@labels.replaced card/> <small>${levels[meta.level]}</small></th>
<#if target?has_content>
<td data-label="Mục tiêu"><#if target.quantity.isStated()><i>chỉ nêu định tính</i><#else><b class="figure">${values.value(target.quantity, target.measure)}</b></#if><#if target.measure.scope??> <small>${values.scopes[target.measure.scope]}</small></#if><#if target.words??> <small>lời văn: “${target.words}”</small></#if><#if target.note??> <small class="remark">${target.note}</small></#if></td>
<td data-label="Thời hạn"><@time target.horizon/></td>
<td data-label="Nguyên văn"><@quote target.citation card.address/></td>
<#else>
<td data-label="Mục tiêu"><i>không nêu</i></td><td></td><td></td>
</#if></tr>
</#list>
</tbody>
</table>
</#macro>

<#assign levels = {}>
<#list labels.levels as id, name><#assign levels += {id: name?keep_before(" (")}></#list>

<#macro time horizon><#if horizon.year??>${values.horizon(horizon)}<#if horizon.source == "heading"> <small>theo đề mục</small></#if><#else><#if horizon.isAnnual()>hằng năm<#else><i>không nêu năm</i></#if></#if></#macro>

<#-- The plan's own words, with the way to them. -->
<#macro quote citation address="van-ban/" + citation.plan + ".html">
<#local passage = citation.passage()!>
<blockquote class="quote"><p>“${citation.words()}”</p></blockquote><#t>
<a class="source" href="${root}${address}<#if passage?has_content>#${passage}</#if>"><#if passage?has_content>${labels.where(passage)}<#else>Xem văn bản</#if></a><#t>
</#macro>

<#-- What can be compared and what cannot, and why. -->
<#macro comparability comparison>
<section class="apart" aria-labelledby="so-sanh">
<h2 id="so-sanh">So sánh được và không so sánh được</h2>
<#local sets = comparison.sets()?filter(set -> set.comparesPlans() || set.national?has_content) loners = comparison.loners() stated = comparison.stated()>
<p>Con số chỉ so sánh được khi cùng đơn vị, căn cứ tính, phạm vi, thời hạn và cùng loại con số.</p>
<#if !comparison.sets()?has_content>
<p>Chưa có văn bản nào nêu con số, nên chưa có gì để so sánh.</p>
<#else>
<h3>So sánh được</h3>
<#if !comparison.comparable()?has_content>
<p>Chưa có hai văn bản nào nêu con số trên cùng một căn cứ, nên không tính chênh lệch.</p>
</#if>
<#if sets?has_content>
<ul>
<#list sets[0..*MOST] as set>
<li><@comparable set comparison/></li>
</#list>
<@more sets?size/>
</ul>
</#if>
</#if>
<#local apart = comparison.national()?filter(standing -> !standing.comparable?has_content)>
<#if loners?has_content || stated?has_content || apart?has_content>
<h3>Không so sánh được với văn bản khác</h3>
<ul>
<#list loners[0..*MOST] as loner>
<#local target = loner.set.targets[0]>
<li><b>${planName(target)}</b>, ${values.value(target.quantity, target.measure)}<#if target.measure.scope??> (${values.scopes[target.measure.scope]})</#if>, ${values.horizon(target.horizon)}: <#if loner.nearest??><@reasons loner.reasons loner.set.basis loner.nearest/><#else>không văn bản nào khác nêu con số</#if>.</li>
</#list>
<@more loners?size/>
<#list apart[0..*MOST] as standing>
<li><b>Mục tiêu quốc gia</b>, ${values.value(standing.target.quantity, standing.target.measure)}, ${values.horizon(standing.target.horizon)}: <#if standing.nearest??><@reasons standing.reasons standing.basis standing.nearest/><#elseif standing.reasons?has_content>không có con số<#else>chưa có văn bản nào nêu con số</#if>.</li>
</#list>
<#if stated?has_content>
<li><b>${values.names(stated?map(target -> planName(target)))}</b>: chỉ nêu định tính, không có con số.</li>
</#if>
</ul>
</#if>
</section>
</#macro>

<#assign MOST = 40>

<#macro more size><#if size gt MOST><li>và ${size - MOST} nhóm con số khác, xem trong bảng.</li></#if></#macro>

<#macro comparable set comparison>
<b>${values.basisTime(set.basis)?cap_first}, ${values.basisMeasure(set.basis)}</b>: ${values.names(set.targets?map(target -> planName(target) + " (" + values.value(target.quantity, target.measure, false) + ")"))}.<#t>
<#if !set.comparesPlans()><#t>
<#elseif set.isOneFigure()> Cùng một mức.<#t>
<#elseif comparison.spread(set)??>
<#local spread = comparison.spread(set)>
<#if spread.isZero()> Cùng con số, khác chữ đi kèm.<#t>
<#elseif spread.isNested()> Một bên nằm trong khoảng của bên kia.<#t>
<#else> Cách nhau ${values.distance(spread.low, spread.high, set.basis)}<#if !spread.exact>, tính theo con số được nêu, chưa kể chữ đi kèm như “khoảng”, “trên”</#if>.<#t>
</#if>
</#if>
<#list set.national as national> <#if national?is_first>So được với mục tiêu quốc gia: <#else>; </#if>${values.value(national.quantity, national.measure, false)}<#if national?is_last>.</#if></#list><#t>
</#macro>

<#macro reasons list one other><#list list as reason>${values.why(reason, one, other)}<#sep>; </#list></#macro>

<#function planName target><#return content.site.card(target.plan()).plan.metadata.shortName></#function>

<#-- What was reached. -->
<#macro results rows>
<section class="apart" aria-labelledby="ket-qua">
<h2 id="ket-qua">Kết quả thực hiện</h2>
<#if rows?has_content>
<table class="figures">
<caption>Kết quả các đơn vị đã báo cáo, và so với mục tiêu của chính văn bản</caption>
<thead><tr><th scope="col">Văn bản</th><th scope="col">Kết quả</th><th scope="col">Tính đến</th><th scope="col">So với mục tiêu</th><th scope="col">Nguồn</th></tr></thead>
<tbody>
<#list rows as row>
<#local result = row.result>
<tr><th scope="row"><a href="${root}${row.card.address}">${row.card.plan.metadata.shortName}</a><@labels.replaced row.card/></th>
<td data-label="Kết quả"><b class="figure">${values.number(result.value)}${values.unit(result.measure)}</b><#if result.measure.scope??> <small>${values.scopes[result.measure.scope]}</small></#if></td>
<td data-label="Tính đến"><time datetime="${result.asOf}">${labels.day(result.asOf)}</time></td>
<td data-label="So với mục tiêu"><#list row.progress as progress><@toward progress result/><#else><i>không cùng căn cứ tính với mục tiêu</i></#list></td>
<td data-label="Nguồn"><#if result.address??><a class="out" href="${result.address}">${result.source}</a><#else>${result.source}</#if></td></tr>
</#list>
</tbody>
</table>
<#else>
<p>Chưa có số liệu.</p>
</#if>
</section>
</#macro>

<#macro toward progress result>
<#local target = progress.target>
<p class="toward">${values.value(target.quantity, target.measure, false)?cap_first}, ${values.horizon(target.horizon)}: <#if progress.reached><b>đã đạt</b><#elseif progress.missing == 0><b>chưa vượt mức này</b><#else>còn ${values.number(progress.missing)}${stepOf(target)}<#if progress.share??>, bằng ${progress.share}% con số đặt ra</#if></#if></p>
<#if progress.share?? && !progress.reached>
<svg class="progress" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="all" width="100" height="6"/><rect class="done" width="${progress.share}" height="6"/></svg>
</#if>
</#macro>

<#function stepOf target>
  <#if target.quantity.operator == "top"><#return " bậc"></#if>
  <#if target.measure.unit == "%"><#return " điểm phần trăm"></#if>
  <#if target.measure.unit == "%/năm"><#return " điểm phần trăm mỗi năm"></#if>
  <#return values.unit(target.measure, false)>
</#function>

<#macro downloads indicator>
<section class="apart downloads" aria-labelledby="tai-ve">
<h2 id="tai-ve">Tải về, nhúng</h2>
<ul>
<li><a href="${root}du-lieu/chi-tieu/${indicator.id}.csv" download>Số liệu của chỉ tiêu này (CSV, mở được bằng bảng tính)</a></li>
<li><a href="${root}du-lieu/chi-tieu/${indicator.id}.json" download>Số liệu và mô tả (JSON)</a></li>
<@taking.links/>
</ul>
<@taking.snippet/>
<p><button type="button" class="button plain" data-print hidden>In trang này</button></p>
</section>
</#macro>

<#macro embedding>
<section class="apart downloads" aria-labelledby="mang-ve">
<h2 id="mang-ve">Nhúng vào trang khác</h2>
<ul>
<@taking.links/>
</ul>
<@taking.snippet/>
</section>
</#macro>

<#-- Another page of the same indicator; a bare page leads to a bare one. -->
<#function neighbour address><#return (content.fullAddress??)?then(address?replace("chi-tieu/", "nhung/mot-chi-tieu/", "f"), address)></#function>
