<#import "lib/layout.ftl" as layout>
<#import "lib/cards.ftl" as cards>
<@layout.page title="${portal.name}: ${layout.tagline?uncap_first}" section="home">
<div class="hero">
<h1>${layout.tagline}</h1>
<p class="lead">Đọc nguyên văn các kế hoạch, chương trình hành động mà địa phương ban hành để thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia.</p>
<@layout.search "home-search"/>
<p class="actions"><a class="button" href="van-ban/index.html">Xem ${content.planCount} văn bản</a><#if portal.hasPlaces> <a class="button plain" href="dia-phuong/index.html">Tìm theo địa phương</a></#if></p>
</div>
<section aria-labelledby="van-ban">
<h2 id="van-ban">Văn bản</h2>
<#if content.plans?has_content>
<@cards.cards content.plans/>
<#if content.planCount gt content.plans?size><p><a href="van-ban/index.html">Xem cả ${content.planCount} văn bản</a></p></#if>
<#elseif content.groups?has_content>
<p>${content.planCount} văn bản của ${content.placeCount} địa phương. Chọn tỉnh, thành phố:</p>
<@cards.groups content.groups/>
<#else>
<p>Cổng chưa có văn bản nào.</p>
</#if>
</section>
<#if content.themes?has_content>
<section aria-labelledby="chi-tieu">
<h2 id="chi-tieu">Chỉ tiêu</h2>
<p>${content.indicatorCount} chỉ tiêu trong ${content.themes?size} lĩnh vực, mỗi con số kèm nguyên văn và liên kết đến đúng đoạn.</p>
<ul class="groups">
<#list content.themes as row>
<li><a href="chi-tieu/index.html#linh-vuc-${row.theme.id}">${row.theme.name}</a> <span>${row.count} chỉ tiêu</span></li>
</#list>
</ul>
<p><a href="chi-tieu/index.html">Xem tất cả chỉ tiêu</a></p>
</section>
</#if>
<section aria-labelledby="cach-lam">
<h2 id="cach-lam">Cách cổng làm việc với văn bản</h2>
<ul class="promises">
<li><h3>Đúng nguyên văn</h3><p>Mỗi chữ trong văn bản được giữ như bản được cung cấp. Chỗ chép sai rõ ràng được đánh dấu ngay tại chỗ, và bạn xem lại được chữ cũ bất cứ lúc nào.</p></li>
<li><h3>Không nêu thì ghi là không nêu</h3><p>Số, ngày, nơi ban hành mà bản sao không ghi thì cổng không đoán.</p></li>
<li><h3>Dẫn đến từng đoạn</h3><p>Mỗi mục, mỗi đoạn có địa chỉ riêng, không đổi, để dẫn trong công văn, bài viết.</p></li>
<li><h3>Dùng được khi không có mạng</h3><p>Cổng mở được từ thẻ nhớ USB như trên mạng, không tải gì từ nơi khác.</p></li>
</ul>
</section>
</@layout.page>
